namespace ScoreCard.Core.Tests.Imports;

/// <summary>The records of a <see cref="TinyXls"/>.</summary>
internal sealed class TinyRecords
{
    private const int Most = 8224;

    private readonly List<byte> _bytes = [];

    public TinyRecords Add(int type, byte[] data)
    {
        _bytes.AddRange([.. BitConverter.GetBytes((ushort)type), .. BitConverter.GetBytes((ushort)data.Length), .. data]);
        return this;
    }

    /// <summary>The shared texts, cut wherever a record is full; each other one of narrow characters with formats behind it where it can be.</summary>
    public TinyRecords AddTexts(IReadOnlyList<string> texts)
    {
        var type = 0xFC;
        var data = new List<byte>([.. BitConverter.GetBytes(texts.Count), .. BitConverter.GetBytes(texts.Count)]);
        void Cut(byte? flag)
        {
            Add(type, [.. data]);
            type = 0x3C;
            data.Clear();
            data.AddRange(flag is { } again ? [again] : []);
        }

        for (var index = 0; index < texts.Count; index++)
        {
            var isNarrow = index % 2 == 1 && texts[index].All(character => character < 0x100);
            if (data.Count > Most - 5)
            {
                Cut(null);
            }

            data.AddRange([.. BitConverter.GetBytes((ushort)texts[index].Length), (byte)(isNarrow ? 8 : 1)]);
            data.AddRange(isNarrow ? [1, 0] : []);
            foreach (var character in texts[index])
            {
                if (data.Count > Most - 2)
                {
                    Cut((byte)(isNarrow ? 0 : 1));
                }

                data.AddRange(isNarrow ? [(byte)character] : BitConverter.GetBytes(character));
            }

            if (isNarrow && data.Count > Most - 4)
            {
                Cut(null);
            }

            data.AddRange(isNarrow ? new byte[4] : []);
        }

        return Add(type, [.. data]);
    }

    public byte[] ToBytes() => [.. _bytes];
}
