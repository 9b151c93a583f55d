using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ScoreCard.Core.Samples;

/// <param name="State">veryHidden for what only the CRM reads.</param>
/// <param name="FilterRange">Where the sheet has an auto-filter, such as $A$1:$T$200.</param>
internal sealed record XlsxSheetName(string Name, string State = XlsxSheetName.Visible, string? FilterRange = null)
{
    public const string Visible = "visible";
}

/// <summary>
/// Writes a workbook as a stream, sheet after sheet: however many rows, the memory stays the same. The same content gives
/// the same bytes, because every time in the file is that of the last day.
/// </summary>
internal sealed class XlsxWorkbook : IDisposable
{
    private readonly ZipArchive _zip;

    // Noon: nearly everywhere on earth it is the same day then.
    private readonly DateTimeOffset _time;
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly List<XlsxSheetName> _sheets;
    private int _written;

    public XlsxWorkbook(Stream stream, DateOnly lastDay, IReadOnlyList<XlsxSheetName> sheets)
    {
        _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        _time = new(lastDay.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        _sheets = [.. sheets];
    }

    /// <summary>The next sheet in the order of the names; dispose it before asking for another.</summary>
    public XlsxSheet Sheet(IReadOnlyList<(double Width, bool Hidden)> columns, int frozenRows = 0) =>
        new(Entry($"xl/worksheets/sheet{++_written}.xml"), _strings, columns, frozenRows);

    /// <summary>Another sheet for the rows that found no room on the last one.</summary>
    public void Continue()
    {
        var last = _sheets[_written - 1];
        var (name, place) = last.Name.LastIndexOf(' ') is var space and > 0 && int.TryParse(last.Name[space..], CultureInfo.InvariantCulture, out var number) ? (last.Name[..space], number) : (last.Name, 1);
        _sheets.Insert(_written, last with { Name = FormattableString.Invariant($"{name} {place + 1}") });
    }

    public void Dispose()
    {
        // How many sheets there are is known only now.
        Part("[Content_Types].xml", XlsxParts.ContentTypes(_sheets.Count));
        Part("_rels/.rels", XlsxParts.Relationships);
        Part("docProps/core.xml", XlsxParts.CoreProperties(_time));
        Part("xl/workbook.xml", XlsxParts.Workbook(_sheets));
        Part("xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelationships(_sheets.Count));
        Part("xl/styles.xml", XlsxStyles.Part);
        using (var part = new Utf8Part(Entry("xl/sharedStrings.xml")))
        {
            part.Raw(XlsxParts.Head).Raw("<sst xmlns=\"").Raw(XlsxParts.Main).Raw("\" uniqueCount=\"").Number(_strings.Count).Raw("\">"u8);
            foreach (var text in _strings.Keys)
            {
                part.Raw("<si><t>"u8).Escaped(text).Raw("</t></si>"u8);
            }

            part.Raw("</sst>"u8);
        }

        _zip.Dispose();
    }

    private Stream Entry(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _time;
        return entry.Open();
    }

    private void Part(string name, string text)
    {
        using var stream = Entry(name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
