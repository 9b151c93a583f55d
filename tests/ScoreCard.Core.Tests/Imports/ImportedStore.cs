using System.Text;
using Dapper;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>A store and a folder for the files of one test.</summary>
internal sealed class ImportedStore : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scorecard-");

    private ImportedStore(TestStore store) => Store = store;

    public TestStore Store { get; }

    public static async Task<ImportedStore> CreateAsync(StoreEngine engine, Action<ScorecardOptions>? configure = null) => new(await TestStore.CreateAsync(engine, configure));

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public Task<ImportResult> ImportAsync(TinyWorkbook workbook, Func<ImportRequest, ImportRequest>? change = null, IProgress<ImportProgress>? progress = null)
    {
        workbook.Save(PathOf("deals.xlsx"));
        return ImportFileAsync(PathOf("deals.xlsx"), change, progress);
    }

    public Task<ImportResult> ImportDealsAsync(object?[][] rows, Func<ImportRequest, ImportRequest>? change = null) =>
        ImportAsync(new TinyWorkbook().Sheet("deals", rows), change);

    public Task<ImportResult> ImportCsvAsync(string text, Func<ImportRequest, ImportRequest>? change = null)
    {
        File.WriteAllText(PathOf("deals.csv"), text, Encoding.UTF8);
        return ImportFileAsync(PathOf("deals.csv"), change);
    }

    public async Task<ImportResult> ImportFileAsync(string path, Func<ImportRequest, ImportRequest>? change = null, IProgress<ImportProgress>? progress = null)
    {
        var request = new ImportRequest { Path = path, AsOf = new DateOnly(2026, 10, 1) };
        var result = await Store.Get<Importer>().RunAsync(change?.Invoke(request) ?? request, progress, TestContext.Current.CancellationToken);
        SentencesForPages.Check(result.Issues, result.Unused);
        return result;
    }

    /// <summary>What the file lacks stays.</summary>
    public static ImportRequest Part(ImportRequest request) => request with { Full = false };

    /// <summary>What the file lacks is gone.</summary>
    public static ImportRequest Whole(ImportRequest request) => request with { Full = true };

    /// <summary>The values of one column of the current rows, by key.</summary>
    public async Task<IReadOnlyList<T>> CurrentAsync<T>(string entity, string column)
    {
        await using var connection = await Store.Store.Engine.OpenAsync(TestContext.Current.CancellationToken);
        return (await connection.QueryAsync<T>($"SELECT {column} FROM {entity}Version WHERE ValidTo = '9999-12-31' AND IsDeleted = 0 ORDER BY Id")).AsList();
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
