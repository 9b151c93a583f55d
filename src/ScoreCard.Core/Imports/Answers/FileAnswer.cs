using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Answers;

/// <summary>
/// An answer about a whole file: how a request holds it, the store keeps it, and the command line says it. A further one is one more line in
/// <see cref="All"/>, and is then remembered, shown and printed.
/// </summary>
/// <param name="Question">The store's name for it.</param>
/// <param name="Subject">What it is about, for "… is full".</param>
/// <param name="Of">The answer in a request as a word; null where it gives none.</param>
/// <param name="With">The request with that answer, or as it is where the word means nothing any longer.</param>
/// <param name="Arguments">The word as the command line has it.</param>
internal sealed record FileAnswer(
    string Question,
    string Subject,
    Func<ImportRequest, string?> Of,
    Func<ImportRequest, string, ImportRequest> With,
    Func<string, string[]> Arguments)
{
    public static IReadOnlyList<FileAnswer> All { get; } =
    [
        new("date-order", "Date order",
            request => request.DateOrder?.ToString().ToLowerInvariant(),
            (request, word) => Enum.TryParse<DateOrder>(word, ignoreCase: true, out var order) ? request with { DateOrder = order } : request,
            word => ["--date-order", word]),
        new("repeats", "Rows of one id",
            request => request.Repeats?.ToString().ToLowerInvariant(),
            (request, word) => Enum.TryParse<RepeatedRows>(word, ignoreCase: true, out var repeats) ? request with { Repeats = repeats } : request,
            word => ["--repeats", word]),
        new("extent", "The extract",
            request => request.Full switch { true => "full", false => "partial", null => null },
            (request, word) => word is "full" or "partial" ? request with { Full = word == "full" } : request,
            word => [$"--{word}"]),
    ];
}
