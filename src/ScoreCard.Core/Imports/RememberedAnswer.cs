using ScoreCard.Core.Imports.Answers;

namespace ScoreCard.Core.Imports;

/// <summary>An answer that nobody gave for this file, because an earlier one with the same headers has it.</summary>
/// <param name="Question">Its option on the command line: sheet, map, date-order, repeats; extent for --full and --partial.</param>
/// <param name="Sheet">The file's sheet; null where it holds for the whole file.</param>
/// <param name="Subject">The sheet, the header (or its letter), or what of the file it is about.</param>
/// <param name="On">The day of the import that left it.</param>
public sealed record RememberedAnswer(string Question, string? Sheet, string Subject, string Answer, long ImportId, DateOnly On)
{
    /// <summary>Of a name that stands for another: its key among <see cref="ImportRequest.Names"/>.</summary>
    public string? Key { get; init; }

    /// <summary>A name that is new and right as it is.</summary>
    public bool IsKeptName => Question == NameAnswers.Question && string.Equals(Subject, Answer, StringComparison.Ordinal);

    /// <summary>As a sentence without its full stop.</summary>
    public override string ToString() => (Question, Answer) switch
    {
        _ when IsKeptName => $"{Subject} is a new name, kept as it is",
        (_, "none") => $"{Subject} is left out",
        ("repeats", "lines") => $"{Subject} are lines of one deal",
        ("repeats", _) => $"{Subject} are a {Answer}",
        _ => $"{Subject} is {Answer}",
    };
}
