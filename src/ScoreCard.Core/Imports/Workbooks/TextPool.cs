namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Gives the same string again for a text that was seen lately: most columns repeat a few values.</summary>
internal sealed class TextPool
{
    private const int MaxLength = 64;

    private readonly string?[] _recent = new string?[2048];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return text.ToString();
        }

        ref var recent = ref _recent[(uint)string.GetHashCode(text, StringComparison.Ordinal) % (uint)_recent.Length];
        return recent is not null && text.SequenceEqual(recent) ? recent : recent = text.ToString();
    }
}
