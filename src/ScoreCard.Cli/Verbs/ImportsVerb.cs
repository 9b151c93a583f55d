using System.CommandLine;
using System.Globalization;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Verbs;

internal sealed class ImportsVerb : Verb
{
    private readonly Option<OutputFormat> _format = Given.Format(OutputFormat.Table, OutputFormat.Json);

    public ImportsVerb()
        : base("imports", "List the imports, the newest first") => Add(_format);

    public override IReadOnlyList<string> Examples { get; } = ["", "--format json"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        await session.StoreAsync(cancel);
        var imports = await session.Get<ImportLog>().ListAsync(cancel);
        if (given.GetValue(_format) == OutputFormat.Json)
        {
            Json.Write(session.Out, imports.Select(ImportJson.Of));
        }
        else if (imports.Count == 0)
        {
            await session.Error.WriteLineAsync("Nothing has been imported.");
        }
        else
        {
            Print(imports, session.Out);
        }

        return CommandLine.Done;
    }

    private static void Print(IReadOnlyList<ImportLogEntry> imports, TextWriter output)
    {
        var table = new PlainTable("#Import", "File", "As of", "Imported", "By", "#Inserted", "#Updated", "#Unchanged", "#Skipped", "#Rejected", "");
        foreach (var entry in imports)
        {
            table.Add(
                Figures.Count(entry.ImportId),
                entry.FileName,
                Figures.Date(entry.AsOf),
                entry.ImportedAt.ToLocalTime().ToString("g", CultureInfo.CurrentCulture),
                entry.ImportedBy,
                Figures.Count(entry.Inserted),
                Figures.Count(entry.Updated),
                Figures.Count(entry.Unchanged),
                Figures.Count(entry.Skipped),
                Figures.Count(entry.Rejected),
                entry.UndoneAt is { } undone ? $"undone {undone.ToLocalTime().ToString("g", CultureInfo.CurrentCulture)}" : "");
        }

        table.Print(output);
    }
}
