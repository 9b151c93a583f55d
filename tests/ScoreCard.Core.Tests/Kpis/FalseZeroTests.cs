using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Samples;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>Tries what each KPI reads of the sample without each of its sheets, and each column that a file may lack.</summary>
public sealed class FalseZeroTests
{
    private static readonly SheetCatalogue Sheets = new();
    private static readonly HashSet<string> Nothing = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_KPI_falls_to_nought_for_want_of_a_sheet_or_a_column()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite, time: new FixedTime(SampleStores.Company.LastDay));
        Assert.NotNull((await store.Get<Importer>().RunAsync(new() { Path = Path.Combine(SampleFiles.Folder, "sample.xlsx") }, cancel: Cancel)).ImportId);
        var query = new KpiQuery { Kpis = store.Kpis.All, Periods = [store.Calendar.Parse("2026")], IsCompared = false };
        var whole = await store.Get<KpiReader>().ReadAsync(query, Cancel);
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        var fallen = new List<string>();
        foreach (var (what, change) in Sheets.All.SelectMany(Columns).Concat(Sheets.All.Select(Rows)))
        {
            await using var transaction = await store.Store.Engine.BeginWriteAsync(connection, Cancel);
            await connection.ExecuteAsync(change, transaction: transaction);
            await store.Store.ResolveFactsAsync(connection, transaction, null, Cancel);
            var readings = await store.Get<KpiReader>().ReadAsync(connection, transaction, query, Cancel);
            fallen.AddRange(whole.Zip(readings).Where(pair => pair is { First.Value: not 0, Second.Value: 0 }).Select(pair => $"{pair.First.Kpi} without {what}"));
            await transaction.RollbackAsync(Cancel);
        }

        Assert.Empty(fallen);
    }

    /// <summary>What stands for a blank cannot be told from the column's own; what is always derived is never lacking.</summary>
    private static IEnumerable<(string What, string Change)> Columns(Sheet sheet) =>
        from column in sheet.FileColumns
        where column is { IsStored: true, IsKey: false, Required: false, Default: null } && !sheet.Derives(Nothing).Contains(column.Name)
        let derived = sheet.Derives(new HashSet<string> { column.Name }).Except(sheet.Derives(Nothing)).Where(name => sheet.Column(name)!.IsDerived)
        select ($"{sheet.Kind}.{column.Name}", $"UPDATE {sheet.Entity}Version SET {string.Join(", ", derived.Prepend(column.Name).Select(name => $"{name} = NULL"))}");

    /// <summary>With the rows that cannot be there without them.</summary>
    private static (string What, string Change) Rows(Sheet sheet) =>
        (sheet.Kind, string.Join(";\n", Sheets.MustExist.Where(reference => reference.Other == sheet).Select(reference => $"DELETE FROM {reference.Sheet.Entity}Version WHERE {reference.Column.Name} IS NOT NULL").Prepend($"DELETE FROM {sheet.Entity}Version")));
}
