using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Kpis;

/// <summary>Something that some file has to bring before a reading means anything: without it, 0 would only say that nobody has looked.</summary>
/// <param name="Noun">What a file brings, with its article: "a partner".</param>
/// <param name="Places">Any of which is enough: a kind of sheet, or a column of one, such as "opportunities.Partner".</param>
public sealed record Evidence(string Noun, params string[] Places)
{
    public static readonly Evidence Customer = new("a customer of a deal", "opportunities.Account");
    public static readonly Evidence Owner = new("an owner of a deal", "opportunities.Owner");
    public static readonly Evidence Close = new("a close date of a closed deal", "opportunities.CloseDate");
    public static readonly Evidence Engineer = new("a sales engineer of a deal", "opportunities.SalesEngineer", "assignments");
    public static readonly Evidence Product = new("a product of a deal", "opportunities.Product", "lines");
    public static readonly Evidence ProductLine = new("a product line", "products.ProductLine");
    public static readonly Evidence LedBy = new("a partner", "opportunities.Partner", "opportunities.LedBy");
    public static readonly Evidence Play = new("a strategic play", "opportunities.Play");
    public static readonly Evidence Originator = new("an originator of a deal", "opportunities.Originator");
    public static readonly Evidence Role = new("a role of a person", "people.Role");
    public static readonly Evidence Implementation = new("an implementation", "entitlements.ImplementedDate");
    public static readonly Evidence Certificate = new("a certificate", "certifications");

    /// <summary>No place holds anything.</summary>
    internal static readonly IReadOnlySet<string> None = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>no file has brought a partner yet</summary>
    public string Lack => $"no file has brought {Noun} yet";

    /// <summary>a column 'Partner' or 'Led By' of the sheet Opportunities, or the sheet Assignments</summary>
    public string Sources(SheetCatalogue sheets) => string.Join(", or ", Places.Select(place => Place(sheets, place)).GroupBy(place => place.Sheet).Select(places =>
        places.Any(place => place.Column is null)
            ? $"the sheet {places.Key.Title}"
            : $"a column {string.Join(" or ", places.Select(place => $"'{place.Column!.Header}'"))} of the sheet {places.Key.Title}"));

    /// <summary>no file has brought a partner yet: import a column 'Partner' or 'Led By' of the sheet Opportunities</summary>
    public string Why(SheetCatalogue sheets) => $"{Lack}: import {Sources(sheets)}";

    /// <summary>a partner (a column 'Partner' or 'Led By' of the sheet Opportunities)</summary>
    public string What(SheetCatalogue sheets) => $"{Noun} ({Sources(sheets)})";

    /// <summary>The sheet, and the column that has to hold something; any row is enough where there is none.</summary>
    /// <exception cref="InvalidOperationException">There is no such place in a file.</exception>
    internal static (Sheet Sheet, SheetColumn? Column) Place(SheetCatalogue sheets, string place)
    {
        var parts = place.Split('.');
        var sheet = sheets.Find(parts[0]);
        var column = parts.Length > 1 ? sheet?.Column(parts[1]) : null;
        return sheet is null || (parts.Length > 1 && column is not { IsStored: true })
            ? throw new InvalidOperationException($"A KPI rests on {place}, which no sheet has.")
            : (sheet, column);
    }
}
