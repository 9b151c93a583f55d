using ScoreCard.Core.Store;

namespace ScoreCard.Core.Kpis.Sources;

/// <summary>Open deals on each day, with how many technical and business stakeholders of the customer are named.</summary>
public sealed class StakeholderDeal : Source
{
    public static readonly StakeholderDeal Instance = new();

    public override string Table => Facts.Table;

    public override string Rows => "Deals on the days on which they were open, a row for each span of days on which they stood the same.";

    public override IReadOnlyList<string> Sheets => ["stakeholders"];

    public override TimeBasis Basis => TimeBasis.AsOf;

    public override string DateColumn => "OpenFrom";

    public override string UntilColumn => "OpenUntil";

    public override IReadOnlyList<Dimension> Dimensions => OpportunityColumns.Dimensions;

    public override string? EstimateFlag(string column) => OpportunityColumns.EstimateFlag(column);

    public override IReadOnlyList<RowColumn> Columns { get; } = OpportunityColumns.With(
        new("CreatedDate", "Created", RowColumnKind.Date),
        new("ExpectedCloseDate", "Expected close", RowColumnKind.Date),
        new("SalesEngineer", "Sales engineer"),
        new("Amount", "Amount", RowColumnKind.Money),
        new("TechnicalStakeholders", "Technical stakeholders", RowColumnKind.Count),
        new("BusinessStakeholders", "Business stakeholders", RowColumnKind.Count));
}
