using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.SqlClient;

namespace ScoreCard.Core.Tests.Store;

/// <summary>What SqlClient does with one database while a test looks.</summary>
public sealed class SqlClientEvents : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _database;
    private readonly ConcurrentQueue<IDisposable> _subscriptions = [];
    private readonly ConcurrentQueue<(string Text, string Connection)> _commands = [];

    public SqlClientEvents(string database)
    {
        _database = database;
        _subscriptions.Enqueue(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The text of each command sent so far.</summary>
    public IReadOnlyList<string> Commands => [.. _commands.Select(command => command.Text)];

    /// <summary>Those that went to a replica where there is one.</summary>
    public IReadOnlyList<string> Reads =>
        [.. _commands.Where(command => new SqlConnectionStringBuilder(command.Connection).ApplicationIntent == ApplicationIntent.ReadOnly).Select(command => command.Text)];

    /// <summary>Called before a transaction commits.</summary>
    public Action? Committing { get; set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "SqlClientDiagnosticListener")
        {
            _subscriptions.Enqueue(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key.EndsWith("WriteCommandBefore", StringComparison.Ordinal) && Property(value.Value, "Command") is DbCommand command && command.Connection?.Database == _database)
        {
            _commands.Enqueue((command.CommandText, command.Connection.ConnectionString));
        }
        else if (value.Key.EndsWith("WriteTransactionCommitBefore", StringComparison.Ordinal) && Property(value.Value, "Connection") is DbConnection connection && connection.Database == _database)
        {
            Committing?.Invoke();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        while (_subscriptions.TryDequeue(out var subscription))
        {
            subscription.Dispose();
        }
    }

    private static object? Property(object? value, string name) => value?.GetType().GetProperty(name)?.GetValue(value);
}
