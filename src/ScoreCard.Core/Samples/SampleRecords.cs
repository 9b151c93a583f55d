namespace ScoreCard.Core.Samples;

internal enum SampleOutcome
{
    Open,
    Won,
    Lost,
    Void,
}

internal sealed record SampleProduct(string Name, string Line, decimal? ListPrice);

/// <param name="Team">The sales team that covers the account's country.</param>
internal sealed record SampleAccount(
    string Name, string Industry, string Segment, string Country, int Employees, decimal AnnualRevenue, string? Parent, SampleTeam Team);

internal sealed record SampleTeam(string Name, string Region, string Manager, IReadOnlyList<string> Countries);

/// <param name="Left">The first day on which the person was no longer there.</param>
/// <param name="Skill">What the person adds to the log-odds of a win; not in any file.</param>
internal sealed record SamplePerson(
    string Name, string Role, string? Manager, string Team, string Region, DateOnly Joined, DateOnly? Left, decimal Fte, double Skill)
{
    public string Email => string.Concat(Name.ToLowerInvariant().Replace(' ', '.'), "@example.com");

    public bool IsThere(DateOnly from, DateOnly to) => Joined <= from && (Left is null || Left > to);
}

/// <summary>A deal as the CRM would export it, with the parts that its columns are made of.</summary>
internal sealed record SampleDeal
{
    /// <summary>Its place in the file, from 0.</summary>
    public required int Index { get; init; }

    public required string Name { get; init; }

    public SampleAccount? Account { get; init; }

    public required SamplePerson Owner { get; init; }

    public SamplePerson? SalesEngineer { get; init; }

    public required SampleOutcome Outcome { get; init; }

    public required string Stage { get; init; }

    /// <summary>Blank or zero where the CRM has none.</summary>
    public decimal? Amount { get; init; }

    /// <summary>A fraction in whole per cents.</summary>
    public decimal? Margin { get; init; }

    public decimal? Profit { get; init; }

    public decimal? Probability { get; init; }

    public required DateOnly Created { get; init; }

    public required DateOnly ExpectedClose { get; init; }

    /// <summary>Null while open.</summary>
    public DateOnly? Closed { get; init; }

    public required string Type { get; init; }

    public required string LeadSource { get; init; }

    public string? Region { get; init; }

    public required IReadOnlyList<SampleProduct> Products { get; init; }

    public string? Partner { get; init; }

    public string? LedBy { get; init; }

    public string? Competitor { get; init; }

    public string? Incumbent { get; init; }

    public string? LossReason { get; init; }

    public DateOnly? LastActivity { get; init; }

    /// <summary>Who found the deal.</summary>
    public SamplePerson? Originator { get; init; }

    public string? Play { get; init; }

    public DateOnly Until(DateOnly last) => Closed ?? last;

    public string Id => FormattableString.Invariant($"OPP-{10_001 + Index}");

    public string ProductNames => Products.Count == 1 ? Products[0].Name : string.Join("; ", Products.Select(product => product.Name));
}
