using System.CommandLine;

namespace ScoreCard.Cli.Verbs;

/// <summary>A verb of the command line: its arguments, its options and what it does.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>What follows the verb, for its help.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel);
}
