namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on proofs of concept, technical decisions and what else engineers do for deals.</summary>
internal static class PresalesTables
{
    public static IReadOnlyList<SampleTable> All { get; } = [];
}
