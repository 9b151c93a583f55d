using System.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// The names that the XML reader has seen. Unlike the framework's table it has an end, so that a part made of ever new names cannot fill
/// the memory; and it hashes less, for names are looked up once per tag and attribute.
/// </summary>
internal sealed class PartNames : XmlNameTable
{
    private const int MaxNames = 20_000;

    private readonly Entry?[] _buckets = new Entry?[1024];
    private int _count;

    public override string Add(char[] array, int offset, int length) => Find(array.AsSpan(offset, length), add: true)!;

    public override string Add(string array) => Find(array, add: true, array)!;

    public override string? Get(char[] array, int offset, int length) => Find(array.AsSpan(offset, length), add: false);

    public override string? Get(string array) => Find(array, add: false);

    private string? Find(ReadOnlySpan<char> name, bool add, string? text = null)
    {
        if (name.IsEmpty)
        {
            return "";
        }

        var hash = (uint)name.Length;
        foreach (var character in name)
        {
            hash = (hash * 31) + character;
        }

        ref var bucket = ref _buckets[(hash ^ (hash >> 10)) & 1023];
        for (var entry = bucket; entry is not null; entry = entry.Next)
        {
            if (name.SequenceEqual(entry.Name))
            {
                return entry.Name;
            }
        }

        if (!add)
        {
            return null;
        }

        if (++_count > MaxNames)
        {
            throw new InvalidDataException("Too many names.");
        }

        bucket = new Entry(text ?? name.ToString(), bucket);
        return bucket.Name;
    }

    private sealed record Entry(string Name, Entry? Next);
}
