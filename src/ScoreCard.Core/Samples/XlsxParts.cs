using System.Globalization;
using System.Security;

namespace ScoreCard.Core.Samples;

/// <summary>The small parts of a workbook, which say what sheets there are and where.</summary>
internal static class XlsxParts
{
    public const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string ContentTypes(int sheets) => $"""
        {Head}
        <Types xmlns="{Package}/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="{Excel}.sheet.main+xml"/>
        {Each(sheets, i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Excel}.worksheet+xml\"/>")}
        <Override PartName="/xl/styles.xml" ContentType="{Excel}.styles+xml"/>
        <Override PartName="/xl/sharedStrings.xml" ContentType="{Excel}.sharedStrings+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        </Types>
        """;

    public static string Relationships { get; } = $"""
        {Head}
        <Relationships xmlns="{Package}/relationships">
        <Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
        <Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        </Relationships>
        """;

    public static string CoreProperties(DateTimeOffset time) => $"""
        {Head}
        <cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <dc:creator>ScoreCard sample</dc:creator>
        <dcterms:created xsi:type="dcterms:W3CDTF">{Stamp(time)}</dcterms:created>
        <dcterms:modified xsi:type="dcterms:W3CDTF">{Stamp(time)}</dcterms:modified>
        </cp:coreProperties>
        """;

    public static string Workbook(IReadOnlyList<XlsxSheetName> sheets) => $"""
        {Head}
        <workbook xmlns="{Main}" xmlns:r="{Office}">
        <bookViews><workbookView activeTab="{sheets.TakeWhile(sheet => sheet.State != XlsxSheetName.Visible).Count()}"/></bookViews>
        <sheets>
        {Each(sheets.Count, i => $"<sheet name=\"{SecurityElement.Escape(sheets[i - 1].Name)}\" sheetId=\"{i}\" state=\"{sheets[i - 1].State}\" r:id=\"rId{i}\"/>")}
        </sheets>{FilterNames(sheets)}
        </workbook>
        """;

    public static string WorkbookRelationships(int sheets) => $"""
        {Head}
        <Relationships xmlns="{Package}/relationships">
        {Each(sheets, i => $"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}
        <Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/>
        <Relationship Id="rId{sheets + 2}" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>
        </Relationships>
        """;

    private static string FilterNames(IReadOnlyList<XlsxSheetName> sheets)
    {
        var names = sheets.Index().Where(sheet => sheet.Item.FilterRange is not null).Select(sheet =>
            $"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{sheet.Index}\" hidden=\"1\">'{SecurityElement.Escape(sheet.Item.Name)}'!{sheet.Item.FilterRange}</definedName>");
        var all = string.Concat(names);
        return all.Length == 0 ? "" : $"\n<definedNames>{all}</definedNames>";
    }

    private static string Stamp(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture);

    private static string Each(int sheets, Func<int, string> line) => string.Join('\n', Enumerable.Range(1, sheets).Select(line));
}
