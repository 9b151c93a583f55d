namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What the opportunities sheet derives and checks.</summary>
internal static class OpportunityRules
{
    public static void Complete(SheetRow row)
    {
        row["Stage"] ??= row["Status"];
        TakeFirstAccount(row);
        if (DealOutcome.Of(row) is not { } outcome)
        {
            return;
        }

        row["Outcome"] = outcome.ToString();
        SettleDates(row, outcome);
        DealAmounts.Settle(row, outcome);
        row["LedBy"] = LedBy(row);
        if (row.Scaled("Probability") is { } probability and (< 0 or > SheetRow.Scale))
        {
            row.Reject("Probability", SheetRow.PrintPercent(probability), "is no probability; correct it to between 0 % and 100 %");
        }
    }

    public static IEnumerable<string> Derives(IReadOnlySet<string> present)
    {
        if (present.Contains("CloseDate") || present.Contains("ExpectedCloseDate"))
        {
            yield return "CloseDate";
            yield return "ExpectedCloseDate";
        }

        if (present.Contains("Margin"))
        {
            yield return "Profit";
        }

        if (present.Contains("ConvertedAmount"))
        {
            yield return "Amount";
        }

        if (present.Contains("ConvertedActualAmount"))
        {
            yield return "ActualAmount";
        }

        if (present.Contains("ConvertedAmount") || present.Contains("ConvertedActualAmount"))
        {
            yield return "OriginalAmount";
            yield return "OriginalCurrency";
            yield return "Currency";
        }

        if (present.Contains("Partner") || present.Contains("LedBy"))
        {
            yield return "LedBy";
        }

        if (present.Contains("Status"))
        {
            yield return "Stage";
        }

        yield return "Outcome";
    }

    /// <summary>HubSpot puts all companies of a deal into one cell, the main one first.</summary>
    private static void TakeFirstAccount(SheetRow row)
    {
        if (row.Text("Account") is { } account && account.Contains(';', StringComparison.Ordinal))
        {
            var first = account.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
            row.Warn("Account", account, $"names several accounts, of which '{first}' is taken; leave one in the cell where that is wrong");
            row["Account"] = first;
        }
    }

    /// <summary>Exports have one close date for both: expected while the deal is open, actual once it is closed.</summary>
    private static void SettleDates(SheetRow row, Outcome outcome)
    {
        if (outcome == Outcome.Open)
        {
            row["ExpectedCloseDate"] ??= row["CloseDate"];
            row["CloseDate"] = null;
            return;
        }

        row["CloseDate"] ??= row["ExpectedCloseDate"];
        if (outcome == Outcome.Void)
        {
            return;
        }

        if (row.Date("CloseDate") is not { } closed)
        {
            row.Reject("CloseDate", null, $"is blank, but the deal is {DealOutcome.Word(outcome)}; fill in the day on which it closed");
        }
        else if (row.Date("CreatedDate") is { } created && closed < created)
        {
            row.Warn("CloseDate", closed, "lies before the day on which the deal was created; check the two dates");
        }
        else if (closed > row.Context.AsOf && !row.Context.IsFarOff(closed))
        {
            row.Warn("CloseDate", closed, $"lies behind the day of the export, but the deal is {DealOutcome.Word(outcome)}; check the day");
        }
    }

    private static string LedBy(SheetRow row)
    {
        var byPartner = row.Text("Partner") is null ? "Own" : "Partner";
        switch (row.Text("LedBy"))
        {
            case null:
                return byPartner;
            case "Own" or "Partner":
                return row.Text("LedBy")!;
            case var text when Led(Values.Names.Normalise(text)) is { } led:
                return led;
            case var text:
                row.Warn("LedBy", text, $"says neither Own nor Partner and was read as {byPartner}; write one of the two where that is wrong");
                return byPartner;
        }
    }

    private static string? Led(string word) =>
        PartnerWords.Any(known => word.Contains(known, StringComparison.Ordinal)) ? "Partner"
        : OwnWords.Any(known => word.StartsWith(known, StringComparison.Ordinal)) ? "Own"
        : null;

    private static readonly string[] PartnerWords = ["partner", "channel", "resell", "indirect", "distribut", "alliance"];

    private static readonly string[] OwnWords = ["own", "direct", "us", "inhouse", "internal"];
}
