using System.Buffers.Binary;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// The checksum of a zip file's parts, which ZipArchive does not compare: a flipped bit can turn one amount into another and leave
/// everything else in order. Eight bytes at a time, so that it costs little beside the unpacking.
/// </summary>
internal struct Crc32()
{
    private const uint Polynomial = 0xEDB88320;
    private const int Step = sizeof(ulong);

    private static readonly uint[] Table = MakeTable();

    private uint _state = uint.MaxValue;

    public readonly uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        var table = Table.AsSpan();
        for (; bytes.Length >= Step; bytes = bytes[Step..])
        {
            var next = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ state;
            state = table[(7 * 256) + (int)(next & 0xFF)]
                ^ table[(6 * 256) + (int)((next >> 8) & 0xFF)]
                ^ table[(5 * 256) + (int)((next >> 16) & 0xFF)]
                ^ table[(4 * 256) + (int)((next >> 24) & 0xFF)]
                ^ table[(3 * 256) + (int)((next >> 32) & 0xFF)]
                ^ table[(2 * 256) + (int)((next >> 40) & 0xFF)]
                ^ table[256 + (int)((next >> 48) & 0xFF)]
                ^ table[(int)(next >> 56)];
        }

        foreach (var value in bytes)
        {
            state = table[(int)((state ^ value) & 0xFF)] ^ (state >> 8);
        }

        _state = state;
    }

    // Row n holds what a byte does to the checksum when n more bytes follow it.
    private static uint[] MakeTable()
    {
        var table = new uint[Step * 256];
        for (var value = 0u; value < 256; value++)
        {
            var state = value;
            for (var bit = 0; bit < 8; bit++)
            {
                state = (state & 1) == 0 ? state >> 1 : (state >> 1) ^ Polynomial;
            }

            table[value] = state;
        }

        for (var index = 256; index < table.Length; index++)
        {
            var before = table[index - 256];
            table[index] = table[(int)(before & 0xFF)] ^ (before >> 8);
        }

        return table;
    }
}
