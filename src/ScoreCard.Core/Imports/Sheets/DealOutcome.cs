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
            WarnOfStage(row, "Status", outcome);

            // A deal that Dynamics calls lost because it was cancelled was not lost to anybody.
            var isVoid = outcome is not null and not Outcome.Won && IsVoid(row, "StatusReason");
            row.Context.Decide(isVoid ? row.Text("StatusReason")! : status);
            return isVoid ? Outcome.Void : outcome;
        }

        if (ByFlags(row) is { } flagged)
        {
            WarnOfStage(row, row.Flag("IsClosed") is null ? "IsWon" : "IsClosed", flagged);
            if (flagged != Outcome.Lost || Array.Find(MayVoid, column => IsVoid(row, column)) is not { } voids)
            {
                return flagged;
            }

            row.Context.Decide(row.Text(voids)!);
            return Outcome.Void;
        }

        if (row.Text("Stage") is not { } stage)
        {
            row.Reject("Stage", null, "is blank, so it is unknown whether the deal is open, won or lost; fill it in");
            return null;
        }

        row.Context.Decide(stage);
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

    /// <summary>Stages of open deals say nothing: a lost deal may stay in the last one that it reached.</summary>
    private static void WarnOfStage(SheetRow row, string column, Outcome? outcome)
    {
        if (outcome is { } counts && row.Text("Stage") is { } stage && row.Context.OutcomeOf(stage) is { } says and (Outcome.Won or Outcome.Lost)
            && says != counts && counts != Outcome.Void)
        {
            row.Warn("Stage", stage, $"is known as {Word(says)}, but by its {row.HeaderOf(column)} the deal is {Word(counts)}, which counts; correct one of the two",
                $", or say {ImportCommand.Option("--map", $"{row.HeaderOf(column)}=none")} where that column is about something else");
        }
    }

    private static readonly string[] MayVoid = ["Stage", "StatusReason"];

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
        row.AskOutcome(column, text, $"is not known as open, won or lost{near}", $"; say which with {ImportCommand.Option("--outcome", $"{text}=Open")} (or Won, Lost, Void)");
        return null;
    }
}
