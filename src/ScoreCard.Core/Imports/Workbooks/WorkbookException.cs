namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>
/// The file cannot be used. The message is one sentence for the person who can act on it: what is wrong, where, and what to do.
/// </summary>
public sealed class WorkbookException(string message) : RefusalException(message);
