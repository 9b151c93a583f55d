using System.CommandLine;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli.Verbs;

internal sealed class MigrateVerb() : Verb("migrate", "Create the store, or bring it up to date; the other verbs do so by themselves")
{
    public override IReadOnlyList<string> Examples { get; } = ["", "--store team.db"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var store = session.Get<ScoreCardStore>();
        var applied = await store.MigrateAsync(cancel);
        foreach (var script in applied)
        {
            await session.Out.WriteLineAsync($"Applied {script}");
        }

        await session.Out.WriteLineAsync($"{store.Description} is up to date.");
        return CommandLine.Done;
    }
}
