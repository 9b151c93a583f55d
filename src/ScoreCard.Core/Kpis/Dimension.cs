namespace ScoreCard.Core.Kpis;

/// <summary>A way to cut a KPI. The list is closed: no SQL text ever comes from a user.</summary>
/// <param name="Id">As in URLs and on the command line.</param>
/// <param name="Column">The same in every source that has the dimension.</param>
public sealed record Dimension(string Id, string Name, string Column)
{
    public static readonly Dimension Region = new("region", "Region", "Region");
    public static readonly Dimension Geography = new("geography", "Geography", "Geography");
    public static readonly Dimension Industry = new("industry", "Industry", "Industry");
    public static readonly Dimension Segment = new("segment", "Segment", "Segment");
    public static readonly Dimension ProductLine = new("product-line", "Product line", "ProductLine");
    public static readonly Dimension Owner = new("owner", "Owner", "Owner");
    public static readonly Dimension Manager = new("manager", "Manager", "Manager");
    public static readonly Dimension Team = new("team", "Team", "Team");
    public static readonly Dimension LedBy = new("led-by", "Led by", "LedBy");
    public static readonly Dimension LeadSource = new("source", "Source", "LeadSource");
    public static readonly Dimension WhiteSpace = new("white-space", "White space", "WhiteSpace");
    public static readonly Dimension DealSizeBand = new("deal-size-band", "Deal size", "DealSizeBand");

    public static readonly Dimension SalesEngineer = new("se", "Sales engineer", "SalesEngineer");
    public static readonly Dimension Partner = new("partner", "Partner", "Partner");
    public static readonly Dimension Competitor = new("competitor", "Competitor", "Competitor");

    public static readonly Dimension Product = new("product", "Product", "Product");
    public static readonly Dimension SurveyKind = new("survey-kind", "Survey", "SurveyKind");
    public static readonly Dimension SurveyScale = new("survey-scale", "Scale", "SurveyScale");
    public static readonly Dimension Severity = new("severity", "Severity", "Severity");
    public static readonly Dimension Nature = new("nature", "Nature", "Nature");
    public static readonly Dimension AdoptionStage = new("adoption-stage", "Adoption stage", "AdoptionStage");
    public static readonly Dimension ContentType = new("content-type", "Content type", "ContentType");
    public static readonly Dimension RequirementStatus = new("requirement-status", "Requirement status", "RequirementStatus");
    public static readonly Dimension Activity = new("activity", "Activity", "Activity");
    public static readonly Dimension Category = new("category", "Category", "Category");
    public static readonly Dimension Role = new("role", "Role", "Role");
    public static readonly Dimension Play = new("play", "Strategic play", "Play");
    public static readonly Dimension Evidence = new("evidence", "Evidence", "Evidence");
    public static readonly Dimension Account = new("account", "Customer", "Account");
    public static readonly Dimension LossReason = new("loss-reason", "Loss reason", "LossReason");
    public static readonly Dimension Gap = new("gap", "Product gap", "Gap");

    /// <summary>Those that every source on opportunities has.</summary>
    public static IReadOnlyList<Dimension> OfDeals { get; } =
    [
        Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor,
    ];

    public static IReadOnlyList<Dimension> All { get; } =
    [
        .. OfDeals, Product, SurveyKind, SurveyScale, Severity, Nature, AdoptionStage, ContentType, RequirementStatus, Activity, Category, Role,
        Play, Evidence, LossReason, Gap, Account,
    ];

    /// <exception cref="RefusalException">One sentence that lists the dimensions there are.</exception>
    public static Dimension Parse(string id) => All.FirstOrDefault(d => d.Id == id)
        ?? throw new RefusalException($"'{id}' is not a dimension: use one of {string.Join(", ", All.Select(d => d.Id))}.");

    /// <summary>The value of a row of a source, r; empty where it is not known.</summary>
    internal string Sql => $"COALESCE(r.{Column}, '')";

    public override string ToString() => Id;
}
