using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Workbooks;

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
            using var workbook = Workbook.Open(path);
            return workbook.Modified is { } saved ? DateOnly.FromDateTime(saved.UtcDateTime) : null;
        }
        catch (WorkbookException)
        {
            // The import says what is wrong with it.
            return null;
        }
    }
}
