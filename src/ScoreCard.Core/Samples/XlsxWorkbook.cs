using System.IO.Compression;
using System.Security;
using System.Text;

namespace ScoreCard.Core.Samples;

/// <param name="State">visible, or veryHidden for what only the CRM reads.</param>
/// <param name="FilterRange">Where the sheet has an auto-filter, such as $A$1:$T$200.</param>
internal sealed record XlsxSheetName(string Name, string State = "visible", string? FilterRange = null);

/// <summary>
/// Writes a workbook as a stream, sheet after sheet: however many rows, the memory stays the same. The same content gives
/// the same bytes, because every time in the file is that of the last day.
/// </summary>
internal sealed class XlsxWorkbook : IDisposable
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Ooxml = "http://schemas.openxmlformats.org";
    private readonly ZipArchive _zip;

    // Noon: nearly everywhere on earth it is the same day then.
    private readonly DateTimeOffset _time;
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private int _written;

    public XlsxWorkbook(Stream stream, DateOnly lastDay, IReadOnlyList<XlsxSheetName> sheets)
    {
        _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        _time = new(lastDay.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        var numbers = Enumerable.Range(1, sheets.Count).ToArray();
        Part("[Content_Types].xml", $"""
            {Head}<Types xmlns="{Ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{string.Concat(numbers.Select(i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """);
        Part("_rels/.rels", $"""
            {Head}<Relationships xmlns="{Ooxml}/package/2006/relationships"><Relationship Id="rId1" Type="{Ooxml}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{Ooxml}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """);
        Part("docProps/core.xml", $"""
            {Head}<cp:coreProperties xmlns:cp="{Ooxml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>ScoreCard sample</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">{_time:yyyy-MM-dd}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{_time:yyyy-MM-dd}T12:00:00Z</dcterms:modified></cp:coreProperties>
            """);
        Part("xl/workbook.xml", $"""
            {Head}<workbook xmlns="{Ooxml}/spreadsheetml/2006/main" xmlns:r="{Ooxml}/officeDocument/2006/relationships"><bookViews><workbookView activeTab="{ActiveTab(sheets)}"/></bookViews><sheets>{string.Concat(numbers.Select(i => $"<sheet name=\"{SecurityElement.Escape(sheets[i - 1].Name)}\" sheetId=\"{i}\" state=\"{sheets[i - 1].State}\" r:id=\"rId{i}\"/>"))}</sheets>{FilterNames(sheets)}</workbook>
            """);
        Part("xl/_rels/workbook.xml.rels", $"""
            {Head}<Relationships xmlns="{Ooxml}/package/2006/relationships">{string.Concat(numbers.Select(i => $"<Relationship Id=\"rId{i}\" Type=\"{Ooxml}/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}<Relationship Id="rId{sheets.Count + 1}" Type="{Ooxml}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId{sheets.Count + 2}" Type="{Ooxml}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """);
        Part("xl/styles.xml", XlsxStyles.Part);
    }

    /// <summary>The next sheet in the order of the names; dispose it before asking for another.</summary>
    public XlsxSheet Sheet(IReadOnlyList<(double Width, bool Hidden)> columns, int frozenRows = 0) =>
        new(Entry($"xl/worksheets/sheet{++_written}.xml"), _strings, columns, frozenRows);

    public void Dispose()
    {
        using (var part = new Utf8Part(Entry("xl/sharedStrings.xml")))
        {
            part.Raw(Head.AsSpan()).Raw("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\""u8).Number(_strings.Count).Raw("\">"u8);
            foreach (var text in _strings.Keys)
            {
                part.Raw(NeedsSpace(text) ? "<si><t xml:space=\"preserve\">"u8 : "<si><t>"u8).Escaped(text).Raw("</t></si>"u8);
            }

            part.Raw("</sst>"u8);
        }

        _zip.Dispose();
    }

    private static bool NeedsSpace(string text) => text.Length > 0 && (text[0] == ' ' || text[^1] == ' ');

    private static int ActiveTab(IReadOnlyList<XlsxSheetName> sheets) => sheets.ToList().FindIndex(sheet => sheet.State == "visible");

    private static string FilterNames(IReadOnlyList<XlsxSheetName> sheets)
    {
        var names = sheets.Select((sheet, i) => sheet.FilterRange is null ? ""
            : $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{i}\" hidden=\"1\">'{SecurityElement.Escape(sheet.Name)}'!{sheet.FilterRange}</definedName>");
        var all = string.Concat(names);
        return all.Length == 0 ? "" : $"<definedNames>{all}</definedNames>";
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
