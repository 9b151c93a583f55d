using ScoreCard.Core.Calendar;
using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>The sample's customers: since when, and of which region, by the deal that each of them won us with.</summary>
internal sealed class CustomerBase(SampleCompany company, IReadOnlyList<SampleFact> facts, DateOnly today)
{
    private readonly Dictionary<string, SampleFact> _first = facts.Where(fact => fact.IsWon)
        .OrderBy(fact => fact.Deal.Closed).ThenBy(fact => fact.Deal.Id, StringComparer.Ordinal)
        .GroupBy(fact => fact.Deal.Account!.Name).ToDictionary(wins => wins.Key, wins => wins.First());

    private readonly Dictionary<string, string> _regions = facts.ToDictionary(fact => fact.Deal.Id, fact => fact.Region);

    public IEnumerable<(SampleAccount Account, DateOnly Since)> Customers(string? region) =>
        _first.Values.Where(fact => region is null || fact.Region == region).Select(fact => (fact.Deal.Account!, fact.Deal.Closed!.Value));

    public DateOnly AsOf(Period period) => today < period.LastDay ? today : period.LastDay;

    /// <summary>The days of the period that have passed.</summary>
    public DateOnly[] Passed(Period period) =>
        [.. Enumerable.Range(period.Start.DayNumber, AsOf(period).DayNumber + 1 - period.Start.DayNumber).Select(DateOnly.FromDayNumber)];

    /// <param name="region">Null for all, empty for prospects, who have none.</param>
    /// <param name="deal">Its region goes before that of the account.</param>
    public bool IsIn(string account, string? region, string? deal = null) =>
        region is null || (deal is not null ? _regions[deal] : _first.GetValueOrDefault(account)?.Region ?? "") == region;

    public bool IsCustomer(string account, DateOnly day) => _first.TryGetValue(account, out var fact) && fact.Deal.Closed <= day;

    /// <summary>Customers on the average of the days that have passed.</summary>
    public decimal Average(Period period, string? region)
    {
        var days = Passed(period);
        return Customers(region).Sum(customer => (decimal)days.Count(day => customer.Since <= day)) / days.Length;
    }

    public IReadOnlyList<SampleMarket> Markets { get; } = [.. SampleCommunity.Markets(company)];
}
