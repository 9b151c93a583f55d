using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>A part of a workbook with tags, attributes and texts dropped, doubled, moved and replaced.</summary>
internal static class XmlMutation
{
    private static readonly string[] Attributes =
    [
        "", "0", "-1", "1", "3", "2147483647", "4294967296", "99999999999999999999", "A1", "B2", "C3:A1", "A1:XFD1048576", "XFD1048576", "XFE1", "ZZZZ1", "A0", "é", "s", "inlineStr", "str", "b", "e", "d", "n",
        "true", "NaN", "1e308", "&#9;", "&amp;", "hidden", "veryHidden", "xl/worksheets/sheet1.xml", "../../../../etc/passwd", "http://example.com/x.xml", "[$€-407] 0", "yyyy", "0%", new('9', 5000),
    ];

    private static readonly string[] Texts =
    [
        "", " ", "0", "-0", "1e400", "1e-400", "NaN", "99999999999999999999", "#REF!", "=1+1", "_x0000_", "&#x10FFFF;", "&lt;", "\uFFFD", "2", "999", "TRUE", new('x', 40_000),
    ];

    private static readonly string[] Snippets =
    [
        "<row/>", "<row r=\"3\"/>", "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>", "<row r=\"1048577\"/>", "<c/>", "<c r=\"A2\" t=\"s\"><v>999</v></c>", "<c r=\"B2\"><v>7</v></c>", "<!-- x -->", "<![CDATA[x]]>", "<?pi x?>",
        "&#0;", "&lol;", "<v>1</v>", "<is><t>x</t></is>", "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>", "<mergeCells><mergeCell ref=\"B2:C900\"/><mergeCell ref=\"B3:B4\"/></mergeCells>", "</row>", "</sheetData>",
        "<sheetData/>", "<x:y xmlns:x=\"u\"><x:z/></x:y>", "<t>", "<si><t>x</t></si>", "<numFmt numFmtId=\"200\" formatCode=\"yyyy\"/>", "<sheet name=\"\" sheetId=\"1\"/>", "\0", "<",
    ];

    private static readonly Regex Tag = new("<[^<>]*>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    private static readonly Regex Attribute = new(" [\\w:]+=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    public static byte[] Apply(Random random, byte[] workbook)
    {
        var parts = Unzip(workbook);
        var name = parts.Keys.ElementAt(random.Next(parts.Count));
        name = random.Next(2) == 0 ? "xl/worksheets/sheet1.xml" : name;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            parts[name] = Once(random, parts[name]);
        }

        return Zip(parts);
    }

    private static string Once(Random random, string xml)
    {
        var tags = Tag.Matches(xml);
        if (tags.Count < 2)
        {
            return xml + Snippets[random.Next(Snippets.Length)];
        }

        var (one, two) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        var (first, last) = one.Index <= two.Index ? (one, two) : (two, one);
        var (start, end) = (first.Index, last.Index + last.Length);
        var after = one.Index + one.Length;
        return random.Next(12) switch
        {
            0 => xml.Remove(one.Index, one.Length),
            1 => xml.Insert(after, one.Value),
            2 when end - start < 20_000 => xml.Insert(end, xml[start..end]),
            3 => xml.Remove(start, end - start),
            4 or 5 => WithAttribute(random, xml, Attributes[random.Next(Attributes.Length)]),
            6 => WithAttribute(random, xml, null),
            7 => xml.Insert(after, Snippets[random.Next(Snippets.Length)]),
            8 => xml[..after] + Texts[random.Next(Texts.Length)] + xml[Math.Max(after, xml.IndexOf('<', after) is var next and >= 0 ? next : after)..],
            9 => xml[..after],
            10 when random.Next(3) == 0 => "<!DOCTYPE x [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>" + xml,
            10 => xml.Insert(after, Nested(random.Next(1, 3000))),
            _ => xml.Replace(one.Value, two.Value, StringComparison.Ordinal),
        };
    }

    private static string WithAttribute(Random random, string xml, string? value)
    {
        var attributes = Attribute.Matches(xml);
        if (attributes.Count == 0)
        {
            return xml;
        }

        var attribute = attributes[random.Next(attributes.Count)];
        var (index, length) = value is null ? (attribute.Index, attribute.Length) : (attribute.Groups["value"].Index, attribute.Groups["value"].Length);
        return xml.Remove(index, length).Insert(index, value ?? "");
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("<r>", depth)) + string.Concat(Enumerable.Repeat("</r>", depth));

    private static Dictionary<string, string> Unzip(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return archive.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var text = new StreamReader(entry.Open(), Encoding.UTF8);
                return text.ReadToEnd();
            },
            StringComparer.Ordinal);
    }

    private static byte[] Zip(Dictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }
}
