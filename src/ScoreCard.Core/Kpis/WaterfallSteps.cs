namespace ScoreCard.Core.Kpis;

/// <summary>Steps as they are written in URLs and on the command line.</summary>
public static class WaterfallSteps
{
    public static string Ids { get; } = string.Join(", ", Enum.GetValues<WaterfallStep>().Select(Id));

    public static string Id(this WaterfallStep step) => step.ToString().ToLowerInvariant();

    /// <summary>Null where there is no such step.</summary>
    public static WaterfallStep? Find(string id) =>
        Enum.GetValues<WaterfallStep>().Cast<WaterfallStep?>().FirstOrDefault(step => step!.Value.Id().Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="RefusalException">There is no such step.</exception>
    public static WaterfallStep Parse(string id) => Find(id) ?? throw new RefusalException($"'{id}' is not a step of the pipeline: use one of {Ids}.");

    /// <summary>The deals of the step added to the pipeline; those of the others took from it.</summary>
    public static bool IsGain(this WaterfallStep step) => step is WaterfallStep.New or WaterfallStep.Increased or WaterfallStep.Entered or WaterfallStep.Reopened;
}
