namespace ScoreCard.Core.Samples;

/// <summary>What becomes of what customers bought: implementation and use, upgrades, content, contracts and their deliveries.</summary>
internal static class SampleService
{
    private const int EntitlementStream = 202;
    private const int ContentStream = 203;
    private const int UpgradeStream = 204;
    private const int ContractStream = 210;
    private const int DeliveryStream = 211;

    public static IEnumerable<SampleEntitlement> Entitlements(SampleCompany company)
    {
        foreach (var deal in SampleVoices.Won(company))
        {
            var random = new SampleRandom(company.Seed, EntitlementStream, deal.Index);
            var purchased = deal.Closed!.Value;
            for (var i = 0; i < deal.Products.Count; i++)
            {
                var due = purchased.AddDays(random.Next(45, 160));
                var implemented = random.Chance(0.78 + (0.04 * SampleVoices.Years(company, purchased))) ? SampleVoices.Past(purchased.AddDays(random.Next(20, 170)), company) : null;
                var used = implemented?.AddDays(random.Next(0, 40)) ?? (random.Chance(0.1) ? purchased.AddDays(random.Next(10, 60)) : null);

                // A trial that went over into the purchase.
                used = random.Chance(0.01) ? purchased.AddDays(-random.Next(1, 20)) : used is { } day ? SampleVoices.Past(day, company) : null;
                var stage = used is not null && implemented is not null ? "Infusion" : implemented is not null || due < company.LastDay ? "Implementation" : "Information";
                yield return new(
                    $"EN-{deal.Index + 1}-{i + 1}", deal.Account!.Name, deal.Products[i].Name, purchased, random.Chance(0.96) ? due : null,
                    deal.Amount is { } amount ? Math.Round(amount / deal.Products.Count, 2) : null, implemented, used, random.Chance(0.95) ? stage : null);
            }
        }
    }

    /// <summary>Customers read on and on; some who never buy read as well.</summary>
    public static IEnumerable<SampleContentUse> ContentUses(SampleCompany company)
    {
        foreach (var deal in company.Deals().Where(deal => deal.Account is not null && deal.Outcome is SampleOutcome.Won or SampleOutcome.Lost))
        {
            var random = new SampleRandom(company.Seed, ContentStream, deal.Index);
            var isWon = deal.Outcome == SampleOutcome.Won;
            var day = isWon ? deal.Closed!.Value.AddDays(random.Next(1, 120)) : deal.Created.AddDays(random.Next(0, 12));
            for (var i = 1; day <= company.LastDay && (isWon || i < 2); i++)
            {
                var type = random.Weighted(ContentWeights);
                if (deal.Account is { } account && (isWon || random.Chance(0.3)))
                {
                    yield return new($"CU-{deal.Index + 1}-{i}", account.Name, $"{random.Pick(deal.Products).Name} {Contents[type].Title}", Contents[type].Type, day);
                }

                day = day.AddDays(20 + (int)random.Exponential(170));
            }
        }
    }

    public static IEnumerable<SampleUpgrade> Upgrades(SampleCompany company)
    {
        foreach (var deal in SampleVoices.Won(company))
        {
            var random = new SampleRandom(company.Seed, UpgradeStream, deal.Index);
            var day = deal.Closed!.Value.AddDays(60 + (int)random.Exponential(120));
            for (var i = 1; day <= company.LastDay; i++)
            {
                var isDone = random.Chance(0.86 + (0.03 * SampleVoices.Years(company, day)));
                yield return new(
                    $"UP-{deal.Index + 1}-{i}", deal.Account!.Name, deal.Products[0].Name, day, FormattableString.Invariant($"{day.Year - 2020}.{(day.Month + 2) / 3}"),
                    random.Chance(0.03) ? null : isDone ? "Success" : "Failure");
                day = day.AddDays(40 + (int)random.Exponential(200));
            }
        }
    }

    public static IEnumerable<SampleContract> Contracts(SampleCompany company) => Signed(company).Select(pair => pair.Contract);

    /// <summary>In parts; the last one of some is more than was agreed.</summary>
    public static IEnumerable<SampleDelivery> Deliveries(SampleCompany company)
    {
        foreach (var (deal, contract) in Signed(company))
        {
            var random = new SampleRandom(company.Seed, DeliveryStream, deal.Index);
            var parts = random.Next(1, 5);
            var day = contract.Signed.AddDays(random.Next(5, 60));
            for (var i = 1; i <= parts; i++)
            {
                if (day > company.LastDay || day > contract.Cancelled)
                {
                    break;
                }

                var part = Math.Round(contract.Value / parts * (i == parts && random.Chance(0.1) ? 1.2m : 1), 2);
                yield return new($"DL-{deal.Index + 1}-{i}", contract.Id, day, part);
                day = day.AddDays(random.Next(15, 100));
            }
        }
    }

    private static IEnumerable<(SampleDeal Deal, SampleContract Contract)> Signed(SampleCompany company)
    {
        foreach (var deal in SampleVoices.Won(company))
        {
            var random = new SampleRandom(company.Seed, ContractStream, deal.Index);
            var signed = deal.Closed!.Value.AddDays(random.Next(0, 6));
            if (random.Chance(0.12) || deal.Amount is not { } amount || signed > company.LastDay)
            {
                continue;
            }

            var cancelled = random.Chance(0.03) ? SampleVoices.Past(signed.AddDays(random.Next(20, 200)), company) : null;
            yield return (deal, new(
                $"C-{deal.Index + 1}", deal.Account!.Name, random.Chance(0.9) ? deal.Id : null, signed, Math.Round(amount * (decimal)(1 + (0.3 * random.Next())), 2), cancelled));
        }
    }

    private static readonly (string Title, string? Type)[] Contents =
        [("sizing guide", "Guide"), ("installation guide", "Guide"), ("in practice", "White paper"), ("demo", "Other"), ("notes", null)];

    private static readonly double[] ContentWeights = [30, 25, 25, 17, 3];
}
