using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ScoreCard.Core.Store;

/// <summary>
/// One INSERT run for many rows on SQLite's own interface: parameter objects and a reader per row cost more than the rows.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private const int DateLength = 10;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private readonly object?[] _bound;
    private byte[] _text = new byte[1024];

    public SqliteInsert(SqliteConnection connection, string sql, int width)
    {
        _connection = connection;
        _bound = new object?[width];
        Check(raw.sqlite3_prepare_v2(connection.Handle!, sql, out _statement));
    }

    public void Run(object?[] row)
    {
        for (var i = 0; i < _bound.Length; i++)
        {
            // Parameters keep their values from row to row, and columns repeat theirs.
            if (ReferenceEquals(row[i], _bound[i]))
            {
                continue;
            }

            _bound[i] = row[i];
            Check(row[i] switch
            {
                null => raw.sqlite3_bind_null(_statement, i + 1),
                long number => raw.sqlite3_bind_int64(_statement, i + 1, number),
                string text => Bind(i + 1, text),
                DateOnly date => Bind(i + 1, date),
                int number => raw.sqlite3_bind_int64(_statement, i + 1, number),
                var other => throw new ArgumentException($"A {other.GetType().Name} cannot be staged."),
            });
        }

        var done = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (done != raw.SQLITE_DONE)
        {
            Check(done);
        }
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int index, string text)
    {
        if (text.Length == 0)
        {
            return raw.sqlite3_bind_text(_statement, index, "");
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < most)
        {
            _text = new byte[most];
        }

        return raw.sqlite3_bind_text(_statement, index, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private int Bind(int index, DateOnly date)
    {
        Span<byte> text = stackalloc byte[DateLength];
        date.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        return raw.sqlite3_bind_text(_statement, index, text[..length]);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException($"SQLite Error {result}: '{raw.sqlite3_errmsg(_connection.Handle!).utf8_to_string()}'.", result);
        }
    }
}
