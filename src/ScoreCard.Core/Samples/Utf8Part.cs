using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ScoreCard.Core.Samples;

/// <summary>Writes XML text into a stream through one buffer, without a string per cell.</summary>
internal sealed class Utf8Part(Stream stream) : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _used;

    public Utf8Part Raw(ReadOnlySpan<byte> text)
    {
        if (text.Length > _buffer.Length)
        {
            Flush();
            stream.Write(text);
            return this;
        }

        Need(text.Length);
        text.CopyTo(_buffer.AsSpan(_used));
        _used += text.Length;
        return this;
    }

    public Utf8Part Raw(ReadOnlySpan<char> text)
    {
        Need(3 * text.Length);
        _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));
        return this;
    }

    public Utf8Part Number(long value)
    {
        Need(20);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_used), out var written);
        _used += written;
        return this;
    }

    public Utf8Part Number(decimal value)
    {
        Need(32);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_used), out var written);
        _used += written;
        return this;
    }

    public Utf8Part Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return Raw(text.AsSpan());
        }

        return Raw(text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).AsSpan());
    }

    public void Dispose()
    {
        Flush();
        stream.Dispose();
    }

    private void Need(int bytes)
    {
        if (_used + bytes > _buffer.Length)
        {
            Flush();
        }
    }

    private void Flush()
    {
        stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
