namespace ScoreCard.Core.Imports.Rows;

/// <summary>Values as objects, the same object again for a value seen lately: columns repeat few dates, shares and amounts.</summary>
internal sealed class Boxes<T>
    where T : struct, IEquatable<T>
{
    private const int Size = 1024;

    private readonly object?[] _recent = new object?[Size];

    public object Of(T value)
    {
        ref var recent = ref _recent[(uint)value.GetHashCode() % Size];
        return recent is T known && known.Equals(value) ? recent : recent = value;
    }
}
