using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ScoreCard.Core.Imports;

namespace ScoreCard.Web.Imports;

/// <summary>The workbook that a newcomer loads with one click.</summary>
public sealed class SampleData
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "samples", "sample.xlsx");

    public bool IsThere { get; } = System.IO.File.Exists(File);

    /// <summary>Null where too many imports are waiting.</summary>
    public ImportJob? Load(ImportJobs jobs) => jobs.Start(new ImportRequest { Path = File, AsOf = SavedOn(File), ImportedBy = ImportJob.Somebody }, keepsFile: true);

    /// <summary>The day that the workbook says it was saved on: a copy of the file has a date of its own.</summary>
    private static DateOnly? SavedOn(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            using var properties = zip.GetEntry("docProps/core.xml")?.Open();
            var modified = properties is null ? null : XDocument.Load(properties).Descendants().FirstOrDefault(element => element.Name.LocalName == "modified");
            return modified is null ? null : DateOnly.FromDateTime(DateTimeOffset.Parse(modified.Value, CultureInfo.InvariantCulture).UtcDateTime);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or System.Xml.XmlException)
        {
            return null;
        }
    }
}
