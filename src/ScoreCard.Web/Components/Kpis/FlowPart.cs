namespace ScoreCard.Web.Components.Kpis;

/// <summary>A branch of a flow picture.</summary>
/// <param name="All">The deals of all branches.</param>
/// <param name="Class">Its colour; the name says the same.</param>
public sealed record FlowPart(string Name, long Deals, long All, string Amount, string Class);
