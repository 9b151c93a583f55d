using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>revenue-established / revenue</summary>
public sealed class RepeatRevenueShare : Kpi
{
    public override string Name => "Repeat business";

    public override string Definition => "The part of revenue that comes from customers who had bought before.";

    public override string Formula => "revenue-established / revenue";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.KeepCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => ClosedOpportunity.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [Evidence.Customer];

    public override string Population => "IsWon = 1";

    public override string Sample => "WhiteSpace = 'Established'";

    public override Measure Measure => Measure.SumShare("Amount");

    public override string SampleNoun => "won deal of established customers";

    public override string PopulationNoun => "won deal";
}
