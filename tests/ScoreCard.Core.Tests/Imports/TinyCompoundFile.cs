using System.Text;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>The container of old Office files with one stream in it; a small one lies in the stream of small streams.</summary>
internal static class TinyCompoundFile
{
    private const int Sector = 512;
    private const int MiniSector = 64;
    private const int Cutoff = 4096;
    private const int End = -2;
    private const int Table = -3;

    /// <summary>The directory, the tables of sectors, the table of small sectors, the stream.</summary>
    public static byte[] Of(string name, byte[] stream)
    {
        var isSmall = stream.Length < Cutoff;
        var sectors = (stream.Length + Sector - 1) / Sector;
        var minis = isSmall ? (stream.Length + MiniSector - 1) / MiniSector : 0;
        var tables = ((sectors + 2) / (Sector / 4)) + 1;
        var first = 1 + tables + 1;
        int[] next = [End, .. Enumerable.Repeat(Table, tables), End, .. Chain(first, sectors)];

        var file = new List<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], 0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, .. new byte[10]]);
        foreach (var number in (int[])[tables, 0, 0, Cutoff, isSmall ? 1 + tables : End, isSmall ? 1 : 0, End, 0, .. Enumerable.Range(0, 109).Select(index => index < tables ? 1 + index : -1)])
        {
            file.AddRange(BitConverter.GetBytes(number));
        }

        file.AddRange(Padded([.. Entry("Root Entry", 5, isSmall ? first : End, minis * MiniSector), .. Entry(name, 2, isSmall ? 0 : first, stream.Length)], Sector, 0));
        file.AddRange(Padded([.. next.SelectMany(BitConverter.GetBytes)], tables * Sector, 0xFF));
        file.AddRange(Padded([.. Chain(0, minis).SelectMany(BitConverter.GetBytes)], Sector, 0xFF));
        file.AddRange(Padded(stream, sectors * Sector, 0));
        return [.. file];
    }

    private static IEnumerable<int> Chain(int start, int count) => Enumerable.Range(1, count).Select(number => number == count ? End : start + number);

    private static byte[] Entry(string name, byte kind, int start, int length) =>
        [.. Padded(Encoding.Unicode.GetBytes(name), 64, 0), .. BitConverter.GetBytes((ushort)((name.Length + 1) * 2)), kind, 1, .. Enumerable.Repeat((byte)0xFF, 12), .. new byte[36], .. BitConverter.GetBytes(start), .. BitConverter.GetBytes(length), 0, 0, 0, 0];

    private static byte[] Padded(byte[] bytes, int length, byte with) => [.. bytes, .. Enumerable.Repeat(with, length - bytes.Length)];
}
