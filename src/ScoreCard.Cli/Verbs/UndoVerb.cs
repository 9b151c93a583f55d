using System.CommandLine;
using System.Globalization;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Verbs;

internal sealed class UndoVerb : Verb
{
    private readonly Argument<long> _import = new("IMPORT")
    {
        Description = "Its number, as 'scorecard imports' lists it",
        CustomParser = result => Given.Whole(result, "IMPORT"),
    };

    public UndoVerb()
        : base("undo", "Take an import back: every reading is again what it was without it, and the answers given with it are forgotten") => Add(_import);

    public override IReadOnlyList<string> Examples { get; } = ["12"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var import = given.GetRequiredValue(_import);
        await session.StoreAsync(cancel);
        await session.Get<ImportLog>().UndoAsync(import, cancel);
        await session.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Import {import} is undone."));
        return CommandLine.Done;
    }
}
