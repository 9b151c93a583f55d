using System.Text;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// The strings that cells refer to by number, kept as UTF-8 in large blocks: two million of them are a matter of some tens of MB,
/// and no object each.
/// </summary>
internal sealed class SharedStrings(Package package, string? part) : ICellTexts
{
    private const int BlockBits = 20;
    private const int BlockSize = 1 << BlockBits;
    private const int IndexBits = 16;
    private const int IndexSize = 1 << IndexBits;
    private const int RecentSize = 8192;
    private const int MaxRecentBytes = 256;
    private const int Empty = -1;

    private readonly List<byte[]> _blocks = [];
    private readonly List<int[]> _starts = [];
    private readonly (int Index, string? Text)[] _recent = new (int, string?)[RecentSize];
    private int _used = BlockSize;

    public int Count { get; private set; }

    /// <summary>Declared bytes still to be read before the first row; 0 once loaded.</summary>
    public long BytesToLoad => Loaded || part is null ? 0 : package.Length(part);

    public bool Loaded { get; private set; }

    public bool IsEmpty(int index) => Start(index) == Empty;

    public string Read(long key)
    {
        var index = (int)key;
        ref var recent = ref _recent[index % RecentSize];
        if (recent.Text is { } known && recent.Index == index)
        {
            return known;
        }

        var bytes = Bytes(index);
        var text = Encoding.UTF8.GetString(bytes);
        if (bytes.Length <= MaxRecentBytes)
        {
            recent = (index, text);
        }

        return text;
    }

    public void Load(CancellationToken cancellation)
    {
        if (Loaded)
        {
            return;
        }

        if (part is not null)
        {
            package.Read(part, xml => Load(xml, cancellation));
        }

        Loaded = true;
    }

    private void Load(PartXml xml, CancellationToken cancellation)
    {
        _blocks.Clear();
        _starts.Clear();
        Count = 0;
        _used = BlockSize;
        var text = new TextBuffer(package.Limits.MaxCellChars);
        while (xml.NextElement())
        {
            if (xml.Tokens.LocalName == "si")
            {
                cancellation.ThrowIfCancellationRequested();
                text.Length = 0;
                if (!RichText.TryRead(xml, text) || !text.TryClean(0))
                {
                    throw package.Refuse(Invariant(
                        $"has a text of more than {package.Limits.MaxCellChars:N0} characters in its part {part}, more than a cell can hold; shorten it and save the file again"));
                }

                Add(text.From(0));
            }
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length) + 4;
        if (_used + most > BlockSize)
        {
            if (((long)_blocks.Count << BlockBits) + (Count * 4L) >= package.Limits.MaxSharedStringBytes)
            {
                throw package.Refuse(Invariant(
                    $"holds more than {package.Limits.MaxSharedStringBytes >> 20:N0} MB of different texts; leave out long text columns or split the export"));
            }

            _blocks.Add(new byte[Math.Max(BlockSize, most)]);
            _used = 0;
        }

        if (Count >> IndexBits == _starts.Count)
        {
            _starts.Add(new int[IndexSize]);
        }

        var block = _blocks[^1];
        _starts[Count >> IndexBits][Count & (IndexSize - 1)] = text.IsEmpty ? Empty : ((_blocks.Count - 1) << BlockBits) | _used;
        Count++;
        var length = Encoding.UTF8.GetBytes(text, block.AsSpan(_used + 3));
        block[_used] = (byte)length;
        block[_used + 1] = (byte)(length >> 8);
        block[_used + 2] = (byte)(length >> 16);
        _used += length + 3;
    }

    private int Start(int index) => _starts[index >> IndexBits][index & (IndexSize - 1)];

    private ReadOnlySpan<byte> Bytes(int index)
    {
        var start = Start(index);
        if (start == Empty)
        {
            return [];
        }

        var block = _blocks[start >> BlockBits];
        var at = start & (BlockSize - 1);
        var length = block[at] | (block[at + 1] << 8) | (block[at + 2] << 16);
        return block.AsSpan(at + 3, length);
    }
}
