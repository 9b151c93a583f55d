using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on how people learn, and what is asked of them.</summary>
internal static class GrowthTables
{
    public static IReadOnlyList<SampleTable> All { get; } =
    [
        SampleTable.Of(new Meetings(), GrowthColumns.Meetings, GrowthCustomers.Meetings),
        SampleTable.Of(new Quotas(), GrowthColumns.Quotas, GrowthStaff.Quotas),
        SampleTable.Of(new PeopleMoves(), GrowthColumns.Moves, GrowthStaff.Moves),
        SampleTable.Of(new Certifications(), GrowthColumns.Certifications, GrowthLearning.Certifications),
        SampleTable.Of(new Trainings(), GrowthColumns.Trainings, GrowthLearning.Trainings),
        SampleTable.Of(new Programmes(), GrowthColumns.Programmes, GrowthLearning.Programmes),
        SampleTable.Of(new Ideas(), GrowthColumns.Ideas, GrowthCustomers.Ideas),
        SampleTable.Of(new OneToOnes(), GrowthColumns.OneToOnes, GrowthStaff.OneToOnes),
        SampleTable.Of(new Hires(), GrowthColumns.Hires, GrowthStaff.Hires),
    ];
}
