using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli;

/// <summary>One run of a verb: the store and its services, and where results and everything else are written.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="storeFile">An SQLite file in place of the configured store.</param>
    public Session(string? storeFile, IConfiguration settings, TimeProvider time, TextWriter output, TextWriter error, bool isWatched)
    {
        var (store, scorecard) = Settings.Read(settings);
        if (storeFile is not null)
        {
            store = new() { Engine = StoreEngine.Sqlite, Connection = storeFile };
        }

        _services = new ServiceCollection().AddSingleton(time).AddScoreCard(store, scorecard).BuildServiceProvider();
        Out = output;
        Error = error;
        IsWatched = isWatched;
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    public bool IsWatched { get; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Every verb finds a store that exists and is up to date.</summary>
    public async Task<ScoreCardStore> StoreAsync(CancellationToken cancel)
    {
        var store = Get<ScoreCardStore>();
        await store.MigrateAsync(cancel);
        return store;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
