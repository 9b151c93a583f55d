using System.CommandLine;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Verbs;

internal sealed class ImportsVerb : Verb
{
    private readonly Argument<long?> _import = new("IMPORT")
    {
        Description = "The number of one import, to see its sheets and issues",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => Given.Whole(result, "IMPORT"),
    };

    private readonly Option<OutputFormat> _format = Given.Format(OutputFormat.Table, OutputFormat.Json);

    public ImportsVerb()
        : base("imports", "List the imports, the newest first, or show one of them in full")
    {
        Add(_import);
        Add(_format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["", "12", "--format json"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        await session.StoreAsync(cancel);
        var log = session.Get<ImportLog>();
        var isJson = given.GetValue(_format) == OutputFormat.Json;
        if (given.GetValue(_import) is { } number)
        {
            var import = await log.FindAsync(number, cancel) ?? throw new UsageException(ImportLog.NotThere(number));
            if (isJson)
            {
                Json.Write(session.Out, ImportJson.Of(import));
            }
            else
            {
                ImportLogText.Print(import, session.Out);
            }

            return CommandLine.Done;
        }

        var imports = await log.ListAsync(cancel);
        if (isJson)
        {
            Json.Write(session.Out, imports.Select(ImportJson.Of));
        }
        else if (imports.Count == 0)
        {
            await session.Error.WriteLineAsync("Nothing has been imported.");
        }
        else
        {
            ImportLogText.Print(imports, session.Out);
        }

        return CommandLine.Done;
    }
}
