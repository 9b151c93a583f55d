using System.IO.Compression;
using System.Text;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>
/// A workbook of a few rows, made of its XML parts, so that a test can say in one line what a file holds and what is wrong with it:
/// <c>new TinyWorkbook().Sheet("deals", ["id", "closed"], ["A1", new DateOnly(2017, 3, 1)])</c>.
/// Cells are null, string, bool, a number, DateOnly, DateTime, or one of the records below.
/// </summary>
public sealed class TinyWorkbook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string? State, string Xml)> _sheets = [];
    private readonly Dictionary<string, byte[]?> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly List<string> _formats = ["General", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"];

    /// <summary>Dates count from 1904.</summary>
    public bool Date1904 { get; init; }

    /// <summary>Texts lie in their cells instead of in the shared strings.</summary>
    public bool Inline { get; init; }

    public string Namespace { get; init; } = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public TinyWorkbook Sheet(string name, params object?[][] rows) => Sheet(name, null, rows);

    /// <param name="name">The tab.</param>
    /// <param name="state"><c>hidden</c>, <c>veryHidden</c> or null.</param>
    /// <param name="rows">Rows from row 1; an empty array is a row without cells.</param>
    public TinyWorkbook Sheet(string name, string? state, object?[][] rows)
    {
        var cells = new TinyCells(_strings, _formats, Inline, Date1904);
        return SheetXml(name, string.Concat(rows.Select((row, index) => cells.Row(index + 1, row))), state);
    }

    /// <summary>A sheet from what stands between <c>&lt;sheetData&gt;</c> and its end tag.</summary>
    public TinyWorkbook SheetXml(string name, string rows, string? state = null)
    {
        _sheets.Add((name, state, $"<worksheet xmlns=\"{Namespace}\"><sheetData>{rows}</sheetData></worksheet>"));
        return this;
    }

    /// <summary>Adds a part, or puts it in the place of the one that the workbook would have.</summary>
    public TinyWorkbook Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(xml));

    public TinyWorkbook Part(string name, byte[] bytes)
    {
        _parts[name] = bytes;
        return this;
    }

    public TinyWorkbook Without(string part)
    {
        _parts[part] = null;
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in AllParts())
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public void Save(string path) => File.WriteAllBytes(path, ToBytes());

    private IEnumerable<(string Name, byte[] Bytes)> AllParts() =>
        OwnParts()
            .Where(part => !_parts.ContainsKey(part.Name))
            .Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml)))
            .Concat(_parts.Where(part => part.Value is not null).Select(part => (part.Key, part.Value!)));

    private IEnumerable<(string Name, string Xml)> OwnParts()
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        yield return ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"/>");
        yield return ("_rels/.rels",
            $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml",
            $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(Date1904 ? 1 : 0)}\"/><sheets>{string.Concat(_sheets.Select(Tab))}</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Package}/relationships\">"
            + string.Concat(_sheets.Select((_, index) => Relation($"s{index}", "worksheet", $"worksheets/sheet{index + 1}.xml")))
            + Relation("st", "styles", "styles.xml") + Relation("ss", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
        yield return ("xl/styles.xml",
            $"<styleSheet xmlns=\"{Namespace}\"><numFmts>{string.Concat(_formats.Select((code, id) => $"<numFmt numFmtId=\"{200 + id}\" formatCode=\"{TinyCells.Escape(code)}\"/>"))}</numFmts>"
            + $"<cellXfs>{string.Concat(_formats.Select((_, id) => $"<xf numFmtId=\"{200 + id}\"/>"))}</cellXfs></styleSheet>");
        yield return ("xl/sharedStrings.xml",
            $"<sst xmlns=\"{Namespace}\">{string.Concat(_strings.Select(text => $"<si><t xml:space=\"preserve\">{TinyCells.Escape(text)}</t></si>"))}</sst>");
        for (var index = 0; index < _sheets.Count; index++)
        {
            yield return ($"xl/worksheets/sheet{index + 1}.xml", _sheets[index].Xml);
        }
    }

    private static string Tab((string Name, string? State, string Xml) sheet, int index) =>
        $"<sheet name=\"{TinyCells.Escape(sheet.Name)}\" sheetId=\"{index + 1}\"{(sheet.State is null ? "" : $" state=\"{sheet.State}\"")} r:id=\"s{index}\"/>";

    private static string Relation(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}/{kind}\" Target=\"{target}\"/>";

    /// <summary>A number with a format code such as <c>0%</c>.</summary>
    public sealed record Formatted(object Value, string Code);

    /// <summary>A formula with the value that was last computed, which may be null, text, a number or a boolean.</summary>
    public sealed record Formula(string Text, object? Cached);

    /// <summary>An error such as <c>#REF!</c>.</summary>
    public sealed record Error(string Code);

    /// <summary>The XML of one cell; <c>{0}</c> in it stands for the cell's address.</summary>
    public sealed record Raw(string Xml);
}
