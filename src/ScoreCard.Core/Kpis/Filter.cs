using Dapper;

namespace ScoreCard.Core.Kpis;

/// <summary>The organisational slice that readings are restricted to: for each dimension, the values that pass.</summary>
public sealed record Filter
{
    public static readonly Filter None = new();

    /// <summary>An empty value stands for rows in which the dimension is not known.</summary>
    public IReadOnlyDictionary<Dimension, IReadOnlyList<string>> Values { get; init; } = new Dictionary<Dimension, IReadOnlyList<string>>();

    public bool IsEmpty => Values.Count == 0;

    /// <summary>Values of one dimension widen it, several dimensions narrow it.</summary>
    public Filter With(Dimension dimension, string value)
    {
        var values = new Dictionary<Dimension, IReadOnlyList<string>>(Values);
        var had = values.GetValueOrDefault(dimension, []);
        if (!had.Contains(value, StringComparer.Ordinal))
        {
            values[dimension] = [.. had, value];
        }

        return new() { Values = values };
    }

    public Filter Without(Dimension dimension, string value)
    {
        var values = new Dictionary<Dimension, IReadOnlyList<string>>(Values);
        var left = values.GetValueOrDefault(dimension, []).Where(v => !string.Equals(v, value, StringComparison.Ordinal)).ToArray();
        if (left.Length == 0)
        {
            values.Remove(dimension);
        }
        else
        {
            values[dimension] = left;
        }

        return new() { Values = values };
    }

    public Filter Without(IReadOnlyList<Dimension> dimensions) => new() { Values = Values.Where(pair => !dimensions.Contains(pair.Key)).ToDictionary() };

    /// <summary>In a fixed order, so that equal filters have equal texts.</summary>
    public IEnumerable<(Dimension Dimension, string Value)> Pairs() =>
        from pair in Values
        orderby pair.Key.Id
        from value in pair.Value.Order(StringComparer.Ordinal)
        select (pair.Key, value);

    /// <param name="text">DIMENSION=VALUE, as on the command line.</param>
    /// <exception cref="RefusalException">One sentence that says what is wrong with it.</exception>
    public Filter With(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? With(Dimension.Parse(text[..equals].Trim()), text[(equals + 1)..].Trim())
            : throw new RefusalException($"'{text}' is not a filter: write DIMENSION=VALUE, such as region=West.");
    }

    public bool Equals(Filter? other) => other is not null && Pairs().SequenceEqual(other.Pairs());

    public override int GetHashCode() => Pairs().Aggregate(0, HashCode.Combine);

    /// <summary>What narrows a statement over a source, r; each clause begins with AND.</summary>
    internal string Sql(DynamicParameters parameters) => string.Concat(Values.Select((pair, i) =>
    {
        parameters.Add(FormattableString.Invariant($"Where{i}"), pair.Value);
        return FormattableString.Invariant($" AND {pair.Key.Sql} IN @Where{i}");
    }));
}
