using System.Data.Common;
using Dapper;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Store;

public sealed class MigrationTests
{
    private static readonly MigrationScripts Sqlite = new("sqlite");
    private static readonly MigrationScripts SqlServer = new("sqlserver");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Both_engines_have_the_same_scripts_and_views()
    {
        Assert.NotEmpty(Sqlite.Numbered);
        Assert.Equal(Sqlite.Numbered.Select(script => script.Name), SqlServer.Numbered.Select(script => script.Name));
        Assert.Equal(Sqlite.Views.Select(script => script.Name), SqlServer.Views.Select(script => script.Name));
    }

    [Fact]
    public void Scripts_are_numbered_without_a_gap()
    {
        Assert.Equal(Enumerable.Range(1, Sqlite.Numbered.Count).Select(i => $"{i:0000}"), Sqlite.Numbered.Select(script => script.Name[..4]));
    }

    [Fact]
    public void The_views_that_differ_between_the_engines_are_few()
    {
        // Views absorb the dialect; each pair that differs is one more text to keep in step.
        var different = Sqlite.Views.Zip(SqlServer.Views).Where(pair => pair.First.Checksum != pair.Second.Checksum).Select(pair => pair.First.View).ToArray();

        Assert.Equal(
            [
                "OpportunityTerms",
                "ResolvedOpportunity",
                "StaffPresence",
                "AcceptedHire",
                "CertifiedEngineer",
                "CustomerPresence",
                "HeldCertificate",
                "MarketPresence",
                "MetEngineer",
                "PipelineTarget",
                "ProgrammePresence",
                "RampedEngineer",
                "AssignedEngineer",
                "ClosedEngagement",
                "EndedPoc",
                "MadeTechnicalDecision",
                "PlayStage",
                "TechnicallyWonDeal",
                "AskedRequirement",
                "FirstUse",
                "OpenIncident",
            ],
            different);
    }

    [Theory]
    [OnEachEngine]
    public async Task Every_view_has_the_columns_that_its_text_names_on_both_engines(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await using var reference = await TestStore.CreateAsync(StoreEngine.Sqlite);

        foreach (var view in Sqlite.Views)
        {
            Assert.Equal(await ColumnsAsync(reference, view.View), await ColumnsAsync(store, view.View), StringComparer.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task A_version_table_has_the_stored_columns_of_its_sheet(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);

        foreach (var sheet in store.Get<SheetCatalogue>().All)
        {
            string[] expected = ["VersionId", "ImportId", "AsOf", "ValidFrom", "ValidTo", "IsDeleted", .. StagingColumn.Of(sheet.StoredColumns).Select(column => column.Name)];
            Assert.Equal(expected.Order(StringComparer.OrdinalIgnoreCase), (await ColumnsAsync(store, $"{sheet.Entity}Version")).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [OnEachEngine]
    public async Task A_second_run_has_nothing_to_do(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);

        Assert.Empty(await store.Store.MigrateAsync(Cancel));
    }

    [Theory]
    [OnEachEngine]
    public async Task Four_runners_at_once_migrate_one_store_once(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await ExecuteAsync(store, "DELETE FROM Migration WHERE Name = 'views'");

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => store.Store.MigrateAsync(Cancel))));

        Assert.Equal(["views"], runs.SelectMany(run => run));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_script_that_was_changed_after_it_ran_is_refused_by_name(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await ExecuteAsync(store, "UPDATE Migration SET Checksum = 'other' WHERE Name = '0002_Versions'");

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.Store.MigrateAsync(Cancel));

        Assert.Contains("0002_Versions", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_store_of_a_newer_program_is_refused(StoreEngine engine)
    {
        await using var store = await TestStore.CreateAsync(engine);
        await ExecuteAsync(store, "INSERT INTO Migration (Name, Checksum, AppliedAt) VALUES ('9999_Future', '', '')");

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.Store.MigrateAsync(Cancel));

        Assert.Contains("newer ScoreCard (9999_Future)", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_with_its_path()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("scorecard-test").FullName, "letter.db");
        await File.WriteAllTextAsync(path, "Dear customer, " + new string('x', 5000), Cancel);
        var store = new ScoreCardStore(new() { Connection = path }, new(), new(), new(), TimeProvider.System);

        var refused = await Assert.ThrowsAsync<StoreException>(() => store.MigrateAsync(Cancel));

        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith("Dear customer", await File.ReadAllTextAsync(path, Cancel), StringComparison.Ordinal);
    }

    private static async Task ExecuteAsync(TestStore store, string sql)
    {
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await connection.ExecuteAsync(sql);
    }

    private static async Task<string[]> ColumnsAsync(TestStore store, string table)
    {
        await using var connection = await store.Store.Engine.OpenAsync(Cancel);
        await using var reader = (DbDataReader)await connection.ExecuteReaderAsync($"SELECT * FROM {table} WHERE 1 = 0");
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }
}
