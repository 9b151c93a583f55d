using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Web.Components.Imports;

/// <summary>The form of the review: what the user has said so far.</summary>
public sealed class ImportAnswers(ImportRequest given)
{
    /// <summary>What answers call a sheet or a column that is not to be read.</summary>
    public const string None = "none";

    public DateOnly? AsOf { get; set; } = given.AsOf;

    /// <summary>The file holds all rows; null where that is not said.</summary>
    public bool? Full { get; set; } = given.Full;

    /// <summary>Do without what earlier files left.</summary>
    public bool Forget { get; set; } = given.Forget;

    public bool SkipRejected { get; set; } = given.SkipRejected;

    public DateOrder? DateOrder { get; set; } = given.DateOrder;

    public RepeatedRows? Repeats { get; set; } = given.Repeats;

    public Dictionary<string, Outcome> Outcomes { get; } = new(given.Outcomes, StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, string> Names { get; } = new(given.Names, StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembered names that are to stand for others no longer.</summary>
    public HashSet<string> ForgottenNames { get; } = new(given.ForgottenNames, StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, string> Columns { get; } = new(given.Columns, StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, string> SheetKinds { get; } = new(given.SheetKinds, StringComparer.OrdinalIgnoreCase);

    /// <summary>What was said, as it stands now: later changes are not in it.</summary>
    public ImportRequest Request(ImportRequest file, bool dryRun) => file with
    {
        AsOf = AsOf,
        Full = Full,
        Forget = Forget,
        SkipRejected = SkipRejected,
        DateOrder = DateOrder,
        Repeats = Repeats,
        Outcomes = Copy(Outcomes),
        Names = Copy(Names),
        ForgottenNames = new HashSet<string>(ForgottenNames, StringComparer.OrdinalIgnoreCase),
        Columns = Copy(Columns),
        SheetKinds = Copy(SheetKinds),
        DryRun = dryRun,
        Effects = true,
    };

    private static Dictionary<string, T> Copy<T>(Dictionary<string, T> answers) => new(answers, StringComparer.OrdinalIgnoreCase);
}
