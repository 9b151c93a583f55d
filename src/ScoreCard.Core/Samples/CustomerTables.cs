namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on what customers say, use and were promised.</summary>
internal static class CustomerTables
{
    public static IReadOnlyList<SampleTable> All { get; } = [];
}
