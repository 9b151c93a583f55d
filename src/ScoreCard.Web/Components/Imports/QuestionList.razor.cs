using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

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

    [Inject]
    public required SheetCatalogue Catalogue { get; init; }

    private enum Answer
    {
        Outcome,
        DateOrder,

        /// <summary>One order holds for all columns of the file.</summary>
        SameDateOrder,
        Repeats,

        /// <summary>Which column it is, of a sheet that cannot be read without.</summary>
        Column,

        /// <summary>Which header holds a column that a sheet cannot be read without.</summary>
        Header,
        Extent,

        /// <summary>A file holds all rows of all its sheets, or of none.</summary>
        SameExtent,
        Kind,
        Mapping,
    }

    private Answer Asks(ImportIssue question) => Column(question) switch
    {
        _ when question.Columns is not null => Answer.Column,
        _ when question.Headers is not null => Answer.Header,
        { Name: "Stage" or "Status" } when question.Value is not null => Answer.Outcome,
        { } column when question.Value is not null && IsKey(question, column) => Answer.Repeats,
        { Type: ColumnType.Date } => Questions.First(other => Column(other) is { Type: ColumnType.Date }) == question ? Answer.DateOrder : Answer.SameDateOrder,
        _ when AsksExtent(question) => Questions.First(AsksExtent) == question ? Answer.Extent : Answer.SameExtent,
        _ => AsksKind(question) ? Answer.Kind : Answer.Mapping,
    };

    /// <summary>Whether the file holds all rows.</summary>
    public static bool AsksExtent(ImportIssue question) => question is { Row: null, Column: null, Columns: null, Headers: null };

    /// <summary>What a sheet holds.</summary>
    public static bool AsksKind(ImportIssue question) => question is { Row: not null, Column: null, Columns: null, Headers: null };

    /// <summary>The column that the file's header was taken as.</summary>
    private SheetColumn? Column(ImportIssue question)
    {
        var sheet = Sheet(question);
        var match = sheet?.Columns.FirstOrDefault(column => column.Column is not null && IsNamed(column, question));
        return match is null ? null : Catalogue.Find(sheet!.Kind)?.Column(match.Column!);
    }

    private SheetResult? Sheet(ImportIssue question) => Result.Sheets.FirstOrDefault(sheet => sheet.Sheet == question.Sheet);

    private static bool IsNamed(ColumnMatch column, ImportIssue question) => string.Equals(column.Header, question.Column, StringComparison.OrdinalIgnoreCase);

    /// <summary>The column identifies rows, alone or with others.</summary>
    private bool IsKey(ImportIssue question, SheetColumn column) =>
        column.IsKey || Catalogue.Find(Result.Sheets.First(sheet => sheet.Sheet == question.Sheet).Kind)!.KeyNeeds.Contains(column.Name);

    private static string Sentence(ImportIssue question)
    {
        var problem = JobWords.OnAPage(question.Problem);
        return question.Value is null || problem.Contains(question.Value, StringComparison.Ordinal) ? problem : $"“{question.Value}” {problem}";
    }

    private static string Where(ImportIssue question)
    {
        var column = question.Column is null ? "" : $", column {question.Column}";
        return question.Rows > 1 ? $"{question.Sheet}{column}, {Words.Counted(question.Rows, "row")}" : $"{question.Sheet}{column}";
    }
}
