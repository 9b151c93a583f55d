namespace ScoreCard.Core;

/// <summary>What was asked for cannot be done. The message is one sentence for whoever asked: what is wrong, where, and what to do.</summary>
public class RefusalException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What only the command line can do about it: see <see cref="Imports.ImportIssue.Option"/>.</summary>
    public string? Option { get; init; }
}
