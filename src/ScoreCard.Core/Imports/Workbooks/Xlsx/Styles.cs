using System.Globalization;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>The number format behind each cell style; nothing else of styles.xml matters here.</summary>
internal sealed class Styles
{
    // Excel knows 65,490 styles. More of them can only be meant to fill the memory; their cells read as General.
    private const int MaxStyles = 100_000;

    private readonly List<NumberFormat> _formats = [];

    public Styles(Package package, string? part)
    {
        if (part is not null && package.Has(part))
        {
            package.Read(part, Read);
        }
    }

    public NumberFormat Format(int style) => (uint)style < (uint)_formats.Count ? _formats[style] : NumberFormat.General;

    private void Read(PartXml xml)
    {
        var custom = new Dictionary<int, NumberFormat>();
        var section = "";
        while (xml.NextElement())
        {
            var name = xml.Tokens.LocalName;
            if (xml.Tokens.Depth == 1)
            {
                section = name;
            }
            else if (section == "numFmts" && name == "numFmt" && custom.Count < MaxStyles && Id(xml) is { } id)
            {
                custom[id] = NumberFormat.OfCode(xml.Attribute("formatCode") ?? "");
            }
            else if (section == "cellXfs" && name == "xf" && xml.Tokens.Depth == 2 && _formats.Count < MaxStyles)
            {
                var format = Id(xml) ?? 0;
                _formats.Add(custom.TryGetValue(format, out var found) ? found : NumberFormat.OfBuiltIn(format));
            }
        }
    }

    private static int? Id(PartXml xml) =>
        int.TryParse(xml.Attribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
