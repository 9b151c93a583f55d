namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Rows that add up to an amount of what they refer to; it is said where they do not.</summary>
/// <param name="Of">The column that refers to the whole.</param>
/// <param name="Totals">Columns of the whole, one of which the parts should add up to where any has an amount.</param>
public sealed record Parts(string Of, string Amount, IReadOnlyList<string> Totals);
