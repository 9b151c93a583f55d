using System.Buffers.Binary;
using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>
/// The container of an old Office file ([MS-CFB]): a file system of sectors, of which a table says which one follows which. Gives the bytes of
/// one of its streams at any place.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;
    private const int EntrySize = 128;
    private const int MiniShift = 6;
    private const int MiniCutoff = 4096;
    private const int TablesInHeader = 109;

    private readonly Stream _file;
    private readonly int _shift;
    private readonly int[] _next;

    /// <exception cref="InvalidDataException">The tables contradict each other or the length of the file.</exception>
    public CompoundFile(Stream file)
    {
        _file = file;
        var header = new byte[HeaderSize];
        ReadFile(0, header);
        _shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(0x1E));
        if (_shift is not (9 or 12))
        {
            throw new InvalidDataException("Sectors of no known size.");
        }

        _next = Table(header);
        var directory = Chain(Int(header, 0x30), _next);
        var entries = Read(directory, (long)directory.Length << _shift);
        Names = Entries(entries);
        if (entries.Length < EntrySize)
        {
            throw new InvalidDataException("No directory.");
        }

        var root = entries.AsSpan(0, EntrySize);
        MiniSectors = Chain(Int(root, 0x74), _next);
        MiniNext = Ints(Read(Chain(Int(header, 0x3C), _next)));
    }

    /// <summary>Where the streams begin, and how long they are.</summary>
    private Dictionary<string, (int Start, long Length)> Names { get; }

    /// <summary>The sectors that hold the small ones of the small streams.</summary>
    private int[] MiniSectors { get; }

    private int[] MiniNext { get; }

    public bool Has(string stream) => Names.ContainsKey(stream);

    /// <returns>What reads the stream, and its length.</returns>
    public (Action<long, Memory<byte>> Read, long Length) Open(string stream)
    {
        var (start, length) = Names[stream];
        if (length < MiniCutoff)
        {
            var mini = Chain(start, MiniNext);
            var bytes = new byte[Math.Min(length, (long)mini.Length << MiniShift)];
            var whole = Read(MiniSectors);
            for (var at = 0; at < bytes.Length; at += 1 << MiniShift)
            {
                var from = mini[at >> MiniShift] << MiniShift;
                var count = Math.Min(1 << MiniShift, bytes.Length - at);
                if (from + count > whole.Length)
                {
                    throw new InvalidDataException("A small stream lies outside of its sectors.");
                }

                whole.AsSpan(from, count).CopyTo(bytes.AsSpan(at));
            }

            return ((position, into) => bytes.AsMemory((int)position, into.Length).CopyTo(into), bytes.Length);
        }

        var sectors = Chain(start, _next);
        return ((position, into) => Read(sectors, position, into.Span), Math.Min(length, (long)sectors.Length << _shift));
    }

    private int[] Table(byte[] header)
    {
        var places = Ints(header.AsSpan(0x4C, TablesInHeader * 4)).Where(sector => sector >= 0).ToList();
        var most = (((_file.Length >> _shift) + 1) / ((1 << _shift) / 4)) + TablesInHeader;
        var sector = Int(header, 0x44);
        while (sector >= 0 && places.Count <= most)
        {
            var more = Ints(Sector(sector));
            places.AddRange(more[..^1].Where(place => place >= 0));
            sector = more[^1];
        }

        if (places.Count > most)
        {
            throw new InvalidDataException("Far more tables than the sectors need, which is a loop.");
        }

        return [.. places.SelectMany(place => Ints(Sector(place)))];
    }

    private int[] Chain(int start, int[] next)
    {
        var chain = new List<int>();
        for (var sector = start; sector >= 0; sector = next[sector])
        {
            chain.Add(sector);
            if (sector >= next.Length || chain.Count > next.Length)
            {
                throw new InvalidDataException("A chain of sectors that leads nowhere or runs in a circle.");
            }
        }

        return [.. chain];
    }

    private static Dictionary<string, (int Start, long Length)> Entries(byte[] directory)
    {
        var entries = new Dictionary<string, (int, long)>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at + EntrySize <= directory.Length; at += EntrySize)
        {
            var entry = directory.AsSpan(at, EntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[0x40..]) - 2;
            if (entry[0x42] == 2 && length is > 0 and <= 62)
            {
                entries.TryAdd(Encoding.Unicode.GetString(entry[..length]), (Int(entry, 0x74), BinaryPrimitives.ReadUInt32LittleEndian(entry[0x78..])));
            }
        }

        return entries;
    }

    private byte[] Sector(int sector)
    {
        var bytes = new byte[1 << _shift];
        ReadFile((sector + 1L) << _shift, bytes);
        return bytes;
    }

    private byte[] Read(int[] sectors) => Read(sectors, (long)sectors.Length << _shift);

    private byte[] Read(int[] sectors, long length)
    {
        if (length > _file.Length + (1 << _shift))
        {
            throw new InvalidDataException("A stream is longer than the file.");
        }

        var bytes = new byte[length];
        Read(sectors, 0, bytes);
        return bytes;
    }

    private void Read(int[] sectors, long position, Span<byte> into)
    {
        while (into.Length > 0)
        {
            var inSector = (int)(position & ((1 << _shift) - 1));
            var count = Math.Min(into.Length, (1 << _shift) - inSector);
            ReadFile(((sectors[(int)(position >> _shift)] + 1L) << _shift) + inSector, into[..count]);
            into = into[count..];
            position += count;
        }
    }

    /// <summary>The last sector may be cut off: what is not there is zero.</summary>
    private void ReadFile(long position, Span<byte> into)
    {
        if (position >= _file.Length)
        {
            throw new InvalidDataException("A sector lies behind the end of the file.");
        }

        _file.Position = position;
        var count = _file.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
        into[count..].Clear();
    }

    private static int Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    private static int[] Ints(ReadOnlySpan<byte> bytes)
    {
        var ints = new int[bytes.Length / 4];
        for (var i = 0; i < ints.Length; i++)
        {
            ints[i] = Int(bytes, i * 4);
        }

        return ints;
    }
}
