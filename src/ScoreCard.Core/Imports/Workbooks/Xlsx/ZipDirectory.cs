using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// The size of a zip file's directory, read from the end of the file. ZipArchive loads the whole directory before one can count it.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ZipDirectory(long Entries, long Bytes)
{
    private const uint EndSignature = 0x06054b50;
    private const uint Locator64Signature = 0x07064b50;
    private const uint End64Signature = 0x06064b50;
    private const int EndLength = 22;
    private const int Locator64Length = 20;

    /// <summary>Null where the end of the file is not the end of a zip file: it was cut off.</summary>
    public static ZipDirectory? Find(Stream file)
    {
        var tail = new byte[(int)Math.Min(file.Length, EndLength + ushort.MaxValue + Locator64Length)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var end = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) == EndSignature
                && BinaryPrimitives.ReadUInt16LittleEndian(end[20..]) <= end.Length - EndLength)
            {
                var position = file.Length - tail.Length + at;
                long entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
                long offset = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
                if (at >= Locator64Length && Find64(file, tail.AsSpan(at - Locator64Length)) is { } found)
                {
                    (entries, offset) = found;
                }

                // What lies between is what will be loaded, whatever the counts say.
                return offset < 0 || offset > position ? null : new ZipDirectory(entries, position - offset);
            }
        }

        return null;
    }

    private static (long Entries, long Offset)? Find64(Stream file, ReadOnlySpan<byte> locator)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(locator) != Locator64Signature)
        {
            return null;
        }

        var position = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        Span<byte> end = stackalloc byte[56];
        if (position < 0 || position > file.Length - end.Length)
        {
            return null;
        }

        file.Position = position;
        file.ReadExactly(end);
        return BinaryPrimitives.ReadUInt32LittleEndian(end) == End64Signature
            ? (BinaryPrimitives.ReadInt64LittleEndian(end[32..]), BinaryPrimitives.ReadInt64LittleEndian(end[48..]))
            : null;
    }
}
