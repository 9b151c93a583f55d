using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports.Sheets;

/// <summary>A sheet as the template has it: all of its headers, and its example rows with some cells changed.</summary>
internal static class ExampleSheet
{
    private static readonly SheetCatalogue Catalogue = new();

    public static TheoryData<string> Kinds => [.. Catalogue.All.Select(sheet => sheet.Kind)];

    public static Sheet Of(string kind) => Catalogue.Get(kind);

    public static SheetColumn[] ColumnsOf(string kind) => [.. Of(kind).FileColumns.Where(column => column.IsStored && (column.Required || !column.IsKey))];

    /// <summary>The headers, then a row.</summary>
    public static object?[][] Rows(string kind, params (string Column, object? Value)[] changed) =>
        [[.. ColumnsOf(kind).Select(column => column.Header)], Row(kind, first: true, changed)];

    public static object?[] Row(string kind, bool first, params (string Column, object? Value)[] changed) =>
    [
        .. ColumnsOf(kind).Select(column => changed.Any(change => change.Column == column.Name)
            ? changed.Single(change => change.Column == column.Name).Value
            : first ? column.Example.First : column.Example.Second),
    ];

    /// <summary>The row as it is read, without a store.</summary>
    public static async Task<ReadSheet> ReadAsync(string kind, params (string Column, object? Value)[] changed) =>
        (await ReadWorkbook.OfAsync(
            new TinyWorkbook().Sheet("deals", Rows(kind, changed)),
            new ImportRequest { Path = "", SheetKinds = new Dictionary<string, string> { ["deals"] = kind } })).Sheet;

    /// <summary>A workbook of these kinds, each with both of its example rows.</summary>
    public static TinyWorkbook Workbook(params string[] kinds)
    {
        var workbook = new TinyWorkbook();
        foreach (var kind in kinds)
        {
            workbook.Sheet(Of(kind).Title, [.. Rows(kind), Row(kind, first: false)]);
        }

        return workbook;
    }
}
