namespace ScoreCard.Core.Imports.Sheets;

/// <summary>What the opportunities sheet derives and checks.</summary>
internal static class OpportunityRules
{
    public static void Complete(SheetRow row) => throw new NotImplementedException(row.Sheet.Kind);
}
