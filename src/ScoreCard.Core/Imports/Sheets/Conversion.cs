namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Amounts that the exchange rates convert: without a rate for its day, a row in another currency is rejected.</summary>
/// <param name="Currency">The column that names their currency; a blank means the reporting one.</param>
/// <param name="Day">The column with the day whose rate they take; where it is blank, it is the newest day on which an export was taken.</param>
public sealed record Conversion(string Currency, IReadOnlyList<string> Amounts, string Day);
