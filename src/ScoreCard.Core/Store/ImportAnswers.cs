using Dapper;

namespace ScoreCard.Core.Store;

/// <summary>An answer on its way into the store.</summary>
/// <param name="Signature">The shape of the sheet or file that it is about.</param>
/// <param name="Answer">Null where the file contradicts itself, so that nothing is to be remembered.</param>
public sealed record GivenAnswer(string Signature, string Question, string Subject, string? Answer);

/// <summary>An answer that an earlier import left.</summary>
internal sealed record StoredAnswer
{
    public string Signature { get; init; } = "";

    public string Question { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Answer { get; init; } = "";

    public long ImportId { get; init; }

    public DateTimeOffset ImportedAt { get; init; }
}

/// <summary>The answers that are kept for later files.</summary>
internal static class ImportAnswers
{
    /// <summary>The question what a stage means. It is kept for all files, so that its signature is the stage itself, normalised.</summary>
    public const string Outcome = "outcome";

    public const string Forget = "DELETE FROM ImportAnswer WHERE Signature = @signature";

    public const string Remove = "DELETE FROM ImportAnswer WHERE Signature = @Signature AND Question = @Question AND Subject = @Subject";

    public const string Insert = """
        INSERT INTO ImportAnswer (Signature, Question, Subject, Answer, ImportId)
        VALUES (@Signature, @Question, @Subject, @Answer, @importId)
        """;

    /// <summary>An import that is taken back takes its answers along: one of them may be why, and asking again costs little. Stages mean what they did before.</summary>
    public const string Undo = """
        DELETE FROM ImportAnswer WHERE ImportId = @importId;
        DELETE FROM StageOutcome WHERE ImportId = @importId
        """;

    /// <summary>All of them: people gave them one by one.</summary>
    public static async Task<IReadOnlyList<StoredAnswer>> ReadAsync(ScoreCardStore store, CancellationToken cancel)
    {
        const string Sql = $"""
            SELECT a.Signature, a.Question, a.Subject, a.Answer, a.ImportId, i.ImportedAt
            FROM ImportAnswer a
            JOIN Import i ON i.ImportId = a.ImportId
            UNION ALL
            SELECT o.StageMatch, '{Outcome}', o.Stage, o.Outcome, o.ImportId, i.ImportedAt
            FROM StageOutcome o
            JOIN Import i ON i.ImportId = o.ImportId
            WHERE NOT EXISTS (SELECT 1 FROM StageOutcome n WHERE n.StageMatch = o.StageMatch AND n.ImportId > o.ImportId)
            """;
        await using var connection = await store.Engine.OpenAsync(cancel);
        return (await connection.QueryAsync<StoredAnswer>(new CommandDefinition(Sql, cancellationToken: cancel))).AsList();
    }
}
