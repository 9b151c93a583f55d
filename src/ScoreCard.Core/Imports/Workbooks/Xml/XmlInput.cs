using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using System.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>
/// The bytes of a document as valid UTF-8, of which a window lies in memory: from the token being read to as far as was read. Behind the window
/// stands a zero, which no document holds, so that whoever scans needs to look for the end only when he meets one.
/// </summary>
internal sealed partial class XmlInput : IDisposable
{
    private const int Size = 1 << 16;

    // What a step of the decoder may give, in UTF-8.
    private const int Room = 4096;

    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code).Except("\t\n\r"u8.ToArray())]);

    private readonly Stream _stream;
    private readonly Action _dealtWith;
    private readonly byte[] _torn = new byte[4];
    private byte[]? _head;
    private Decoder? _decoder;
    private int _headAt;
    private int _tornLength;
    private int _linesBefore;
    private int _columnBefore;

    /// <param name="dealtWith">Told when tokens that came whole were passed: what is read next is no longer part of them.</param>
    public XmlInput(Stream stream, Action dealtWith)
    {
        _stream = stream;
        _dealtWith = dealtWith;
    }

    public byte[] Bytes { get; private set; } = new byte[Size];

    /// <summary>Where the window ends.</summary>
    public int End { get; private set; }

    /// <summary>No byte has been let go of.</summary>
    public bool IsFirstWindow { get; private set; } = true;

    /// <summary>Lets go of what lies before a place, which becomes the window's first, and reads more. False at the end of the document.</summary>
    public bool More(ref int at)
    {
        if (at > 0)
        {
            _dealtWith();
            (_linesBefore, _columnBefore) = Place(at);
            IsFirstWindow = false;
        }

        var (bytes, kept) = (Bytes, End - at);
        if (kept + Room >= bytes.Length / 2)
        {
            bytes = new byte[bytes.Length * 2];
        }

        Bytes.AsSpan(at, kept).CopyTo(bytes);
        _torn.AsSpan(0, _tornLength).CopyTo(bytes.AsSpan(kept));
        Bytes = bytes;
        at = 0;
        var end = kept + _tornLength;
        var count = Read(bytes.AsSpan(end, bytes.Length - end - 1));
        var whole = Whole(bytes.AsSpan(kept, end + count - kept), isLast: count == 0) + kept;
        _tornLength = end + count - whole;
        bytes.AsSpan(whole, _tornLength).CopyTo(_torn);
        End = whole;
        bytes[End] = 0;
        var control = bytes.AsSpan(kept, End - kept).IndexOfAny(Controls);
        return control < 0 ? count > 0 : throw Malformed(kept + control, "A control character.");
    }

    /// <summary>False where the window ends at a place, and what is missing there may come.</summary>
    /// <exception cref="XmlException">Something else stands there.</exception>
    public bool EndsAt(int at) => at == End ? false : throw Malformed(at, "Another sign than expected.");

    /// <summary>The fault at a place of the window.</summary>
    public XmlException Malformed(int at, string problem)
    {
        var (lines, column) = Place(at);
        return new XmlException(problem, null, lines + 1, column + 1);
    }

    public void Dispose() => _stream.Dispose();

    private (int Lines, int Column) Place(int at)
    {
        var before = Bytes.AsSpan(0, at);
        var last = before.LastIndexOf((byte)'\n');
        return (_linesBefore + before.Count((byte)'\n'), last < 0 ? _columnBefore + at : at - last - 1);
    }

    /// <summary>How many bytes there are but for a character at the end whose last bytes have not been read yet.</summary>
    private int Whole(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var end = bytes.Length;
        for (var back = 1; !isLast && back <= Math.Min(3, bytes.Length); back++)
        {
            var first = bytes[^back];
            if (first >= 0xC0)
            {
                end -= back < (first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2) ? back : 0;
                break;
            }

            if (first < 0x80)
            {
                break;
            }
        }

        return Utf8.IsValid(bytes[..end]) ? end : throw Malformed(0, "Bytes that are no text.");
    }

    private int Read(Span<byte> into)
    {
        if (_head is null)
        {
            _head = new byte[Room / 8];
            Array.Resize(ref _head, _stream.ReadAtLeast(_head, _head.Length, throwOnEndOfStream: false));
            (_decoder, _headAt) = Start(_head);
        }

        if (_decoder is null)
        {
            return ReadStream(into);
        }

        Span<byte> raw = stackalloc byte[Room / 4];
        Span<char> chars = stackalloc char[Room / 3];
        int count;
        int made;
        do
        {
            count = ReadStream(raw);
            made = _decoder.GetChars(raw[..count], chars, flush: count == 0);
        }
        while (count > 0 && made == 0);

        return Encoding.UTF8.GetBytes(chars[..made], into);
    }

    private int ReadStream(Span<byte> into)
    {
        if (_headAt == _head!.Length)
        {
            return _stream.Read(into);
        }

        var head = _head.AsSpan(_headAt)[..Math.Min(into.Length, _head.Length - _headAt)];
        head.CopyTo(into);
        _headAt += head.Length;
        return head.Length;
    }

    /// <summary>What turns the document into text where it is not UTF-8, and how long its byte order mark is.</summary>
    private static (Decoder? Decoder, int Mark) Start(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (null, 3);
        }

        if (head is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, (byte)'<', ..] or [(byte)'<', 0, ..])
        {
            return (new UnicodeEncoding(bigEndian: head[0] is 0xFE or 0, byteOrderMark: false).GetDecoder(), head[0] >= 0xFE ? 2 : 0);
        }

        var declared = Declaration().Match(Encoding.Latin1.GetString(head)).Groups["name"].Value;
        try
        {
            return declared is "" || Encoding.GetEncoding(declared) is UTF8Encoding or ASCIIEncoding ? (null, 0)
                : Encoding.GetEncoding(declared) is { IsSingleByte: true } encoding ? (encoding.GetDecoder(), 0)
                : throw new XmlException($"The document is not in {declared}.");
        }
        catch (ArgumentException problem)
        {
            throw new XmlException($"{declared} is no encoding.", problem);
        }
    }

    [GeneratedRegex("""^<\?xml\s[^>]*?\bencoding\s*=\s*["'](?<name>[\w.:-]+)["']""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();
}
