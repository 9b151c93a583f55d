using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Data;

/// <summary>What pages leave in the log, where the user is told only that it is there.</summary>
internal static partial class PageLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "KPI {Kpi} could not be read")]
    public static partial void KpiBroken(this ILogger log, Exception e, string kpi);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The page's KPIs could not be read together")]
    public static partial void BatchBroken(this ILogger log, Exception e);

    [LoggerMessage(Level = LogLevel.Error, Message = "KPI {Kpi} could not be cut by {By}")]
    public static partial void CutBroken(this ILogger log, Exception e, string kpi, string? by);

    [LoggerMessage(Level = LogLevel.Error, Message = "The rows of KPI {Kpi} could not be read")]
    public static partial void RowsBroken(this ILogger log, Exception e, string kpi);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The upload of {File} broke off")]
    public static partial void UploadBroken(this ILogger log, Exception e, string file);

    [LoggerMessage(Level = LogLevel.Error, Message = "The values of {Dimension} could not be read")]
    public static partial void ValuesBroken(this ILogger log, Exception e, string dimension);

    /// <summary>What the user can mend is said in one sentence here too.</summary>
    public static void ImportFailed(this ILogger log, Exception e, string file) => log.NotImported(Problems.IsForUser(e) ? null : e, file, Problems.Sentence(e));

    public static void UndoFailed(this ILogger log, Exception e, long import) => log.NotUndone(Problems.IsForUser(e) ? null : e, import, Problems.Sentence(e));

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} was not imported: {Problem}")]
    private static partial void NotImported(this ILogger log, Exception? e, string file, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Import {Import} was not undone: {Problem}")]
    private static partial void NotUndone(this ILogger log, Exception? e, long import, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Import} or its changes could not be read")]
    public static partial void ImportBroken(this ILogger log, Exception e, long import);
}
