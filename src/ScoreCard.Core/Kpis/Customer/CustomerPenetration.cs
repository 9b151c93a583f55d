using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Customer;

/// <summary>customers / addressable accounts of the segment, at D</summary>
public sealed class CustomerPenetration : Kpi
{
    public override string Name => "Customers of the addressable accounts";

    public override string Definition => "The share of the addressable accounts that are our customers.";

    public override string Formula => "customers / addressable accounts of the segment, at D";

    public override string Notes => "Over the segments whose addressable accounts are known on the day. An account is a customer from its first won deal on. Needs the market sizes sheet.";

    public override Perspective Perspective => Perspective.Customer;

    public override Objective Objective => Objective.KeepCustomers;

    public override Unit Unit => Unit.Percent;

    public override Source Source => MarketCustomer.Instance;

    public override Measure Measure => Measure.PerHead(Measure.Count, MarketPresence.Instance, "Accounts");

    public override string SampleNoun => "customer";
}
