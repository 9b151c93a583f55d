namespace ScoreCard.Core.Imports.Sheets;

/// <summary>How a deal stands: by its status where the file has one, else by its closed and won flags, else by its stage.</summary>
internal static class DealOutcome
{
    /// <summary>Null where the row is rejected for it.</summary>
    public static Outcome? Of(SheetRow row)
    {
        if (row.Text("Status") is { } status)
        {
            var outcome = Find(row, "Status", status);

            // A deal that Dynamics calls lost because it was cancelled was not lost to anybody.
            return outcome is not null and not Outcome.Won && IsVoid(row, "StatusReason") ? Outcome.Void : outcome;
        }

        if (ByFlags(row) is { } flagged)
        {
            return flagged == Outcome.Lost && (IsVoid(row, "Stage") || IsVoid(row, "StatusReason")) ? Outcome.Void : flagged;
        }

        if (row.Text("Stage") is not { } stage)
        {
            row.Reject("Stage", null, "is blank, so it is unknown whether the deal is open, won or lost; fill it in");
            return null;
        }

        return Find(row, "Stage", stage);
    }

    public static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Open => "open",
        Outcome.Won => "won",
        Outcome.Lost => "lost",
        _ => "void",
    };

    private static Outcome? ByFlags(SheetRow row) => (row.Flag("IsWon"), row.Flag("IsLost"), row.Flag("IsClosed")) switch
    {
        (true, _, _) => Outcome.Won,
        (_, true, _) => Outcome.Lost,
        (false, _, true) => Outcome.Lost,
        (_, _, false) => Outcome.Open,
        (false, false, null) => Outcome.Open,
        _ => null,
    };

    private static bool IsVoid(SheetRow row, string column) =>
        row.Text(column) is { } text && row.Context.OutcomeOf(text) == Outcome.Void;

    private static Outcome? Find(SheetRow row, string column, string text)
    {
        if (row.Context.OutcomeOf(text) is { } known)
        {
            return known;
        }

        var near = row.Context.NearestOutcome(text) is { } nearest
            ? $"; '{nearest.Key}' is known as {nearest.Value}"
            : "";
        row.Ask(column, text, $"is not known as open, won or lost{near}; say which with --outcome \"{text}=Open\" (or Won, Lost, Void)");
        return null;
    }
}
