using Dapper;
using Microsoft.Data.SqlClient;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

/// <summary>The logins that db/sqlserver-logins.sql and db/sqlserver-reader.sql make hold what docs/sql-server.md says of them.</summary>
public sealed class LoginTests
{
    private static readonly DateOnly June = new(2026, 6, 30);

    private static readonly object?[][] Deals =
    [
        ["Id", "Name", "Account", "Owner", "Stage", "Outcome", "Amount", "CreatedDate", "CloseDate"],
        ["A", "Deal A", "Acme", "Ann", "Won", "Won", 1_000_000L, new DateOnly(2026, 5, 1), new DateOnly(2026, 6, 1)],
    ];

    public static bool HasServer => TestDatabase.Server is not null;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task The_running_login_imports_reads_and_undoes_what_the_migrating_login_made()
    {
        await using var logins = await TestLogins.CreateAsync();
        await using var migrating = TestStore.At(logins.Migrate);
        await using var running = TestStore.At(logins.Run);
        Assert.NotEmpty(await migrating.Store.MigrateAsync(Cancel));

        await logins.ScriptAsync("sqlserver-logins.sql"); // again, without harm

        Assert.Empty(await running.Store.MigrateAsync(Cancel));
        var import = await running.WriteAsync<Opportunities>(June, Deals);

        Assert.Equal(100m, await running.ValueAsync("revenue", "2026-Q2"));
        await running.Get<ImportLog>().UndoAsync(import, Cancel);
        Assert.Null(await running.ValueAsync("revenue", "2026-Q2"));
    }

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task The_running_login_may_not_change_tables_or_views()
    {
        await using var logins = await TestLogins.CreateAsync();
        await using var migrating = TestStore.At(logins.Migrate);
        await migrating.Store.MigrateAsync(Cancel);
        await using var running = new SqlConnection(logins.Run);
        string[] changes =
        [
            "CREATE TABLE Own (Id INT)", "DROP TABLE OpportunityVersion", "ALTER TABLE OpportunityVersion ADD Own INT", "CREATE VIEW Own AS SELECT 1 AS One",
            "DROP VIEW ReportClosedOpportunity",
        ];

        foreach (var sql in changes)
        {
            var refused = await Assert.ThrowsAsync<SqlException>(() => running.ExecuteAsync(sql));
            Assert.True(SqlServerErrors.IsRights(refused), $"{sql}: {refused.Number} {refused.Message}");
        }
    }

    [Fact(Skip = TestDatabase.Skipped, SkipUnless = nameof(HasServer))]
    public async Task The_running_login_is_told_who_migrates_a_store_that_is_not_up_to_date()
    {
        await using var logins = await TestLogins.CreateAsync();
        await using var running = TestStore.At(logins.Run);

        var refused = await Assert.ThrowsAsync<StoreException>(() => running.Store.MigrateAsync(Cancel));

        Assert.Contains("is not up to date", refused.Message, StringComparison.Ordinal);
        Assert.Contains("lacks a right", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'scorecard migrate' applies it, with a login that may change tables.", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_reader_sees_the_report_views_and_nothing_else(bool beforeMigration)
    {
        Assert.SkipUnless(HasServer, TestDatabase.Skipped);
        await using var logins = await TestLogins.CreateAsync();
        await using var migrating = TestStore.At(logins.Migrate);
        if (beforeMigration)
        {
            await logins.ScriptAsync("sqlserver-reader.sql");
        }

        await migrating.Store.MigrateAsync(Cancel);
        if (!beforeMigration)
        {
            await logins.ScriptAsync("sqlserver-reader.sql");
            await logins.ScriptAsync("sqlserver-reader.sql");
        }

        await using var reading = new SqlConnection(logins.Read);
        foreach (var source in migrating.Kpis.Reported)
        {
            Assert.Equal(0, await reading.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM {ReportViews.NameOf(source)}"));
            await Assert.ThrowsAsync<SqlException>(() => reading.ExecuteScalarAsync<int>($"SELECT COUNT(*) FROM {source.View}"));
        }

        await Assert.ThrowsAsync<SqlException>(() => reading.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM Import"));
    }
}
