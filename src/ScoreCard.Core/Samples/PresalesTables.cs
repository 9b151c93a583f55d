using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on proofs of concept, technical decisions and what else engineers do for deals.</summary>
internal static class PresalesTables
{
    public static IReadOnlyList<SampleTable> All { get; } =
    [
        SampleTable.Of(new Pocs(), PresalesColumns.Pocs, SamplePocs.Pocs),
        SampleTable.Of(new TechnicalDecisions(), PresalesColumns.Decisions, SamplePocs.Decisions),
        SampleTable.Of(new Deliverables(), PresalesColumns.Deliverables, SampleEngagements.Deliverables),
        SampleTable.Of(new Demos(), PresalesColumns.Demos, SampleEngagements.Demos),
        SampleTable.Of(new ProductGaps(), PresalesColumns.Gaps, SampleEngagements.ProductGaps),
        SampleTable.Of(new Assignments(), PresalesColumns.Assignments, SampleEngagements.Assignments),
    ];
}
