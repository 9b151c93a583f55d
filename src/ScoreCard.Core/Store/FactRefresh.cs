using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>An import whose versions are written and not resolved yet, with the sheets that it wrote versions of.</summary>
internal sealed record WrittenImport(long ImportId, IReadOnlyList<Sheet> Sheets);

/// <summary>
/// Brings the facts up to date after an import, as if all were resolved anew: of those that are told by deal only the rows of the deals that the
/// import touched, of the others those that read what it changed.
/// </summary>
internal sealed class FactRefresh(ScoreCardStore store, DbConnection connection, DbTransaction transaction, WrittenImport written)
{
    private const string Touched = "SELECT OpportunityId FROM TouchedDeal";

    /// <summary>Who a customer is and when it first bought; a deal that is won changes it for the other deals of its account.</summary>
    private const string Customers = "Customer";

    /// <summary>Also changes with the day of the last import, which is the day of the rate for what is open.</summary>
    private const string Conversions = "ConvertedRow";

    // What can have changed in any row, and what only in rows of touched deals.
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal) { "Import" };
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private bool _areMany;

    /// <summary>Where more than one deal in so many is touched, resolving all of them is quicker.</summary>
    public const int OneIn = 5;

    /// <summary>The versions and facts of touched deals alone, by the names of all.</summary>
    public static ViewTexts OfTouchedDeals(Engine engine, Schema schema)
    {
        var views = new ViewTexts();
        foreach (var sheet in schema.Sheets)
        {
            if (DealOf(sheet) is { } deal)
            {
                views.Add($"{sheet.Entity}Version", $"SELECT * FROM {engine.Schema}.{sheet.Entity}Version WHERE {deal} IN ({Touched})");
            }
        }

        foreach (var view in schema.Resolving)
        {
            if (!view.IsFact || view.IsByDeal)
            {
                views.Add(view.Resolving, view);
            }

            if (view.IsByDeal || view.View == Facts.View)
            {
                views.Add(Facts.TableOf(view)!, $"SELECT * FROM {engine.Schema}.{Facts.TableOf(view)} WHERE OpportunityId IN ({Touched})");
            }
        }

        return views;
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var sheet in written.Sheets)
        {
            (DealOf(sheet) is null ? _changed : _touched).Add($"{sheet.Entity}Version");
        }

        // Most of all first imports: their deals need not be listed.
        _areMany = await AreManyAsync($"SELECT Id FROM OpportunityVersion WHERE ImportId = {written.ImportId}", cancel);
        foreach (var sheet in written.Sheets.Where(sheet => DealOf(sheet) is not null))
        {
            await TouchAsync(DealsOf(sheet), cancel);
        }

        foreach (var view in store.Schema.Resolving.Where(view => view.Names.Overlaps(_changed) || view.Names.Overlaps(_touched)))
        {
            await RefreshAsync(view, cancel);
        }

        await ExecuteAsync("DELETE FROM TouchedDeal", cancel);
        await Facts.PublishAsync(connection, transaction, cancel);
    }

    // A row without a deal is of the deal with an empty id, which none has.
    private static string? DealOf(Sheet sheet) => sheet is Opportunities
        ? sheet.Key.Name
        : sheet.StoredColumns.FirstOrDefault(column => column.RefersTo == "opportunities") is { } column ? $"COALESCE({column.Name}, '')" : null;

    // All versions of a key: the row may have belonged to another deal.
    private string DealsOf(Sheet sheet) => $"""
        SELECT {DealOf(sheet)} AS OpportunityId
        FROM {sheet.Entity}Version
        WHERE Id IN (SELECT i.Id FROM {sheet.Entity}Version i WHERE i.ImportId = {written.ImportId})
        """;

    private async Task RefreshAsync(MigrationScript view, CancellationToken cancel)
    {
        if (view.View == Customers)
        {
            await TouchAsync($"SELECT Id AS OpportunityId FROM OpportunityVersion WHERE Account IN (SELECT g.Name FROM ({Gone(view, "*")}) g)", cancel);
            await RefillAsync(view, cancel);
            _touched.Add(view.View);
        }
        else if (view.View == Conversions)
        {
            var gone = Gone(view, "VersionId, Entity, Amount, OpenAmount, Profit");
            await TouchAsync($"SELECT Id AS OpportunityId FROM OpportunityVersion WHERE VersionId IN (SELECT g.VersionId FROM ({gone}) g WHERE g.Entity = 'Opportunity')", cancel);
            var others = await CountAsync($"SELECT COUNT(*) FROM ({gone}) g WHERE g.Entity <> 'Opportunity'", cancel);
            await RefillAsync(view, cancel);
            (others > 0 ? _changed : _touched).Add(view.View);
        }
        else if (view.IsOfNames)
        {
            (await AddNamesAsync(view, cancel) ? _touched : _changed).Add(view.View);
        }
        else
        {
            await ResolveAsync(view, cancel);
        }
    }

    private async Task ResolveAsync(MigrationScript view, CancellationToken cancel)
    {
        var table = Facts.TableOf(view);
        var isOfTouched = (view.IsByDeal || !view.IsFact) && !view.Names.Overlaps(_changed);
        if (table is not null && isOfTouched && !_areMany)
        {
            await ExecuteAsync(
                $"""
                DELETE FROM {table} WHERE OpportunityId IN ({Touched});
                {store.OfTouchedDeals.With(view.Resolving)}{Facts.Insert(store.Engine, view)} FROM {view.Resolving} WHERE OpportunityId IN ({Touched})
                """,
                cancel);
        }
        else if (table is not null)
        {
            await RefillAsync(view, cancel);
        }

        (isOfTouched ? _touched : _changed).Add(table ?? view.View);
    }

    /// <summary>Rows of a fact that are no longer so. What is new is of the rows that the import wrote.</summary>
    private static string Gone(MigrationScript view, string columns) => $"SELECT {columns} FROM {view.View} EXCEPT SELECT {columns} FROM {view.Resolving}";

    /// <summary>A name that nobody wrote before is of the rows that the import wrote. One that means another from now on can be of any.</summary>
    /// <returns>Whether the others mean what they did.</returns>
    private async Task<bool> AddNamesAsync(MigrationScript view, CancellationToken cancel)
    {
        await ExecuteAsync($"INSERT INTO {view.View} SELECT * FROM {view.Resolving} EXCEPT SELECT * FROM {view.View}", cancel);
        if (await CountAsync($"SELECT COUNT(*) - COUNT(DISTINCT Name) FROM {view.View}", cancel) == 0)
        {
            return true;
        }

        await RefillAsync(view, cancel);
        return false;
    }

    private async Task TouchAsync(string deals, CancellationToken cancel)
    {
        if (!_areMany)
        {
            await ExecuteAsync($"INSERT INTO TouchedDeal (OpportunityId) SELECT DISTINCT d.OpportunityId FROM ({deals}) d WHERE d.OpportunityId NOT IN ({Touched})", cancel);
            _areMany = await AreManyAsync(Touched, cancel);
        }
    }

    private async Task<bool> AreManyAsync(string deals, CancellationToken cancel) =>
        await CountAsync($"SELECT {store.RefreshOneIn} * (SELECT COUNT(*) FROM ({deals}) d) - (SELECT COUNT(*) FROM {Facts.Table})", cancel) > 0;

    private Task RefillAsync(MigrationScript view, CancellationToken cancel) => Facts.RefillAsync(store.Engine, store.Schema, view, connection, transaction, cancel);

    private Task ExecuteAsync(string sql, CancellationToken cancel) => Engine.ExecuteAsync(connection, transaction, sql, cancel);

    private Task<long> CountAsync(string sql, CancellationToken cancel) =>
        connection.ExecuteScalarAsync<long>(new CommandDefinition(sql, transaction: transaction, commandTimeout: 0, cancellationToken: cancel));
}
