using ScoreCard.Core.Samples;

namespace ScoreCard.Core.Tests.Samples;

/// <summary>A deal of the sample as the conventions of the KPIs read it: amount, profit, region and white space settled.</summary>
internal sealed record SampleFact(SampleDeal Deal, decimal? Amount, bool HasOwnAmount, decimal? Profit, string Region, string LedBy, bool IsWhiteSpace, int Lines)
{
    public bool IsWon => Deal.Outcome == SampleOutcome.Won;

    public bool IsLost => Deal.Outcome == SampleOutcome.Lost;

    /// <summary>Not known where the deal closed before it was created.</summary>
    public int? CycleDays => Deal.Closed is { } closed && closed >= Deal.Created ? closed.DayNumber - Deal.Created.DayNumber : null;

    /// <summary>Created on or before the day and not closed by it.</summary>
    public bool IsOpenOn(DateOnly day) => Deal.Created <= day && (Deal.Closed is null || Deal.Closed > day);

    public static IReadOnlyList<SampleFact> Of(SampleCompany company)
    {
        var deals = company.Deals().ToArray();
        var firstWins = deals
            .Where(deal => deal.Outcome == SampleOutcome.Won && deal.Account is not null && deal.Closed >= deal.Created)
            .GroupBy(deal => deal.Account!.Name)
            .ToDictionary(wins => wins.Key, wins => wins.Min(win => win.Closed!.Value));
        var lines = SampleDetails.Lines(company).ToLookup(line => line.Deal.Id, line => line.Product.Line);
        return [.. deals.Select(deal => Of(deal, firstWins, lines[deal.Id].Distinct().Count()))];
    }

    private static SampleFact Of(SampleDeal deal, Dictionary<string, DateOnly> firstWins, int lines)
    {
        var hasOwnAmount = deal.Amount is not null and not 0;
        var prices = deal.Products.Where(product => product.ListPrice is not null).ToArray();
        var listPrice = prices.Length == 0 ? null : prices.Sum(product => product.ListPrice);
        var hadWon = deal.Account is not null && firstWins.TryGetValue(deal.Account.Name, out var first) && first < deal.Created;
        return new(
            deal,
            Amount: hasOwnAmount ? deal.Amount : listPrice,
            HasOwnAmount: hasOwnAmount,
            Profit: deal.Profit ?? deal.Amount * deal.Margin,
            Region: deal.Region ?? deal.Owner.Region,
            LedBy: deal.LedBy ?? (deal.Partner is null ? "Own" : "Partner"),
            IsWhiteSpace: !hadWon,
            Lines: lines);
    }
}
