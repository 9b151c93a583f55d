using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Imports;

namespace ScoreCard.Web.Components.Imports;

/// <summary>What a file leaves open, each with the choice that settles it.</summary>
public sealed partial class QuestionList
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ImportIssue> Questions { get; set; }

    [Parameter, EditorRequired]
    public required ImportResult Result { get; set; }

    [Parameter, EditorRequired]
    public required ImportAnswers Answers { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    /// <summary>The address of the sheets and columns.</summary>
    [Parameter, EditorRequired]
    public required string Place { get; set; }

    /// <summary>One date order holds for all columns of a file, and one extent for all its sheets.</summary>
    private bool IsFirst(ImportIssue question) => Questions.First(other => other.Asks == question.Asks) == question;

    private SheetResult? Sheet(ImportIssue question) => Result.Sheets.FirstOrDefault(sheet => sheet.Sheet == question.Sheet);

    private static bool IsNamed(ColumnMatch column, ImportIssue question) => string.Equals(column.Header, question.Column, StringComparison.OrdinalIgnoreCase);

    private static string Sentence(ImportIssue question)
    {
        var problem = question.Problem;
        return question.Value is null || problem.Contains(question.Value, StringComparison.Ordinal) ? problem : $"“{question.Value}” {problem}";
    }

    private static string Where(ImportIssue question)
    {
        var column = question.Column is null ? "" : $", column {question.Column}";
        return question.Rows > 1 ? $"{question.Sheet}{column}, {Words.Counted(question.Rows, "row")}" : $"{question.Sheet}{column}";
    }
}
