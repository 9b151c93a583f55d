using System.Data.Common;

namespace ScoreCard.Core.Store;

/// <summary>Rows of one state of the store, one after the other, with the connection that they come over.</summary>
internal sealed class RowStream<T> : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly IDisposable? _interrupting;
    private IAsyncEnumerator<T>? _rows;

    private RowStream(DbConnection connection, IDisposable? interrupting) => (_connection, _interrupting) = (connection, interrupting);

    public bool IsRow { get; private set; }

    public T Current => _rows!.Current;

    /// <summary>Goes to the first row.</summary>
    public static async Task<RowStream<T>> BeginAsync(Engine engine, Func<DbConnection, DbTransaction, IAsyncEnumerable<T>> read, CancellationToken cancel)
    {
        var connection = await engine.OpenReadAsync(cancel);
        var stream = new RowStream<T>(connection, engine.InterruptOn(connection, cancel));
        try
        {
            stream._rows = read(connection, await engine.BeginReadAsync(connection, cancel)).GetAsyncEnumerator(cancel);
            await stream.NextAsync();
            return stream;
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    public async Task<bool> NextAsync() => IsRow = await _rows!.MoveNextAsync();

    // Closing the connection ends its transaction. To dispose of that fails where the connection broke, and would hide why.
    public async ValueTask DisposeAsync()
    {
        _interrupting?.Dispose();
        if (_rows is not null)
        {
            await _rows.DisposeAsync();
        }

        await _connection.DisposeAsync();
    }
}
