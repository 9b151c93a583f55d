using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ScoreCard.Core.Imports.Workbooks.Xml;

namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>The framework's reader says what each document holds, and whether it may be read at all.</summary>
public class XmlTokensTests
{
    private const int CasesEach = 500;

    private static readonly Regex Mild = new("]]>|<[?]|xml:space=(?!['\"](preserve|default)['\"])", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true };

    [Theory]
    [InlineData("<a/>")]
    [InlineData("\uFEFF<a x='1' y=\"'\"><b/> text <c>\r\n</c>\r</a>\n<!-- end -->")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<?pi x?><a>&lt;&#65;&#x1F600;&amp;<![CDATA[<&]]>&quot;</a>")]
    [InlineData("<a xmlns=\"u\" xmlns:p=\"v\"><p:b p:c=\"1\" c=\"2\"/><b xmlns=\"\"/><c xmlns:p=\"w\"><p:d/></c><p:e/></a>")]
    [InlineData("<a x=\" &#9;&lt;\tb\r\nc \">é\u4E2D\uD83D\uDE00</a >")]
    [InlineData("<ä ö=\"ü\"/>")]
    [InlineData("<a><!----><!-- - --></a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a>")]
    [InlineData("<a b></a>")]
    [InlineData("<a b=1/>")]
    [InlineData("<a b=\"1\"c=\"2\"/>")]
    [InlineData("<a b=\"1\" b=\"2\"/>")]
    [InlineData("<a b=\"<\"/>")]
    [InlineData("<a b=\"1/>")]
    [InlineData("<a></b>")]
    [InlineData("<a></a></a>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>text")]
    [InlineData("text<a/>")]
    [InlineData("< a/>")]
    [InlineData("<1/>")]
    [InlineData("<a:b/>")]
    [InlineData("<a:b:c xmlns:a=\"u\"/>")]
    [InlineData("<a x:b=\"1\"/>")]
    [InlineData("<a>&none;</a>")]
    [InlineData("<a>&</a>")]
    [InlineData("<a b=\"&#x;\"/>")]
    [InlineData("<a><!-- -- --></a>")]
    [InlineData("<a><![CDATA[</a>")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData(" <?xml version=\"1.0\"?><a/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>")]
    [InlineData("<a/ >")]
    [InlineData("<a/\0>")]
    public void A_document_reads_as_the_framework_reads_it(string xml) => Compare(Encoding.UTF8.GetBytes(xml));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    [InlineData("us-ascii")]
    public void Other_encodings_read_as_the_framework_reads_them(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var xml = $"<?xml version=\"1.0\" encoding=\"{name}\"?><a b=\"é\">{string.Concat(Enumerable.Repeat("<c>Zürich</c>", 20_000))}</a>";

        Compare([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]);
        Assert.NotEmpty(Tokens([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)])!);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60_000)]
    public void A_token_may_be_torn_anywhere(int length)
    {
        var xml = Encoding.UTF8.GetBytes($"<a>{string.Concat(Enumerable.Range(0, 200).Select(n => $"<b n=\"{n}\" t='{new string('é', length % 100)}'>{new string('€', length)}</b><!-- {n} -->"))}</a>");

        Assert.Equal(Framework(xml)!, Tokens(xml)!);
        Assert.Equal(Framework(xml)!, Tokens(xml, step: 13)!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mutated_documents_read_as_the_framework_reads_them(int chunk)
    {
        for (var number = chunk * CasesEach; number < (chunk + 1) * CasesEach; number++)
        {
            var random = new Random(number);
            using var archive = new ZipArchive(new MemoryStream(XmlMutation.Apply(random, FuzzWorkbook.Any(random).ToBytes())));
            foreach (var entry in archive.Entries)
            {
                using var part = new MemoryStream();
                using var content = entry.Open();
                content.CopyTo(part);
                Compare(part.ToArray());
                Compare(ByteMutation.Apply(random, part.ToArray()));
            }
        }
    }

    private static void Compare(byte[] xml)
    {
        var (expected, read) = (Framework(xml), Tokens(xml));
        if (expected is null ? read is not null && !IsMilder(xml) : read is null || !expected.SequenceEqual(read))
        {
            Assert.Fail($"Read as {Shown(read)} and not as {Shown(expected)}: {Encoding.UTF8.GetString(xml)}");
        }

        static string Shown(List<string>? tokens) => tokens is null ? "invalid" : string.Join(' ', tokens);
    }

    /// <summary>What is forbidden, but loses nothing: the end of a CDATA section in a text, what instructions may say, another value of xml:space.</summary>
    private static bool IsMilder(byte[] xml) => Mild.IsMatch(Encoding.Latin1.GetString(xml));

    private static List<string>? Framework(byte[] xml)
    {
        var tokens = new List<string>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), Settings);
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        var element = $"{reader.Depth}<{{{reader.NamespaceURI}}}{reader.LocalName}{(reader.IsEmptyElement ? "/" : "")}";
                        while (reader.MoveToNextAttribute())
                        {
                            element += $" {reader.Name}={reader.Value}";
                        }

                        tokens.Add(element);
                        break;
                    case XmlNodeType.EndElement:
                        tokens.Add($"{reader.Depth}>");
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                        Text(tokens, reader.Value);
                        break;
                }
            }

            return tokens;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static List<string>? Tokens(byte[] xml, int step = int.MaxValue)
    {
        var read = new List<string>();
        try
        {
            using var tokens = new XmlTokens(new XmlInput(new SlowStream(xml, step), () => { }), new XmlNames());
            while (tokens.Read())
            {
                switch (tokens.Token)
                {
                    case XmlToken.Element:
                        read.Add($"{tokens.Depth}<{{{tokens.Namespace}}}{tokens.LocalName}{(tokens.IsEmpty ? "/" : "")}" + string.Concat(Enumerable.Range(0, tokens.Attributes)
                            .Select(i => $" {Encoding.UTF8.GetString(tokens.AttributeName(i).Bytes)}={tokens.AttributeText(i)}")));
                        break;
                    case XmlToken.EndElement:
                        read.Add($"{tokens.Depth}>");
                        break;
                    case XmlToken.Text:
                        var into = new char[tokens.TextLength];
                        Text(read, new string(into, 0, tokens.ReadText(into)));
                        break;
                }
            }

            return read;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // The two may cut text apart at different places.
    private static void Text(List<string> tokens, string text)
    {
        if (tokens.Count > 0 && tokens[^1].StartsWith('\''))
        {
            tokens[^1] += text;
        }
        else if (text.Length > 0)
        {
            tokens.Add("'" + text);
        }
    }

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class SlowStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, step)]);
    }
}
