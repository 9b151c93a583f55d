namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on how people learn, and what is asked of them.</summary>
internal static class GrowthTables
{
    public static IReadOnlyList<SampleTable> All { get; } = [];
}
