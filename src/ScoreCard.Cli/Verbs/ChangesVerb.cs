using System.CommandLine;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Cli.Verbs;

internal sealed class ChangesVerb : Verb
{
    private readonly Argument<long> _import = new("IMPORT")
    {
        Description = "Its number, as 'scorecard imports' lists it",
        CustomParser = result => Given.Whole(result, "IMPORT"),
    };

    private readonly Option<string?> _kind = Given.Text("--kind", "KIND", "The rows of one kind of sheet, such as opportunities; of all where it is left out");
    private readonly Option<OutputFormat> _format = Given.Format(OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv);

    public ChangesVerb()
        : base("changes", "List what an import changed, row by row, old and new")
    {
        Add(_import);
        Add(_kind);
        Add(_format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["12", "12 --kind opportunities --format csv"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var number = given.GetRequiredValue(_import);
        var only = given.GetValue(_kind) is { } kind ? session.Get<SheetCatalogue>().Get(kind) : null;
        await session.StoreAsync(cancel);
        var import = await session.Get<ImportLog>().FindAsync(number, cancel) ?? throw new UsageException(ImportLog.NotThere(number));
        var reader = session.Get<ChangeReader>();
        var kinds = (await reader.CountAsync(number, cancel)).Where(counts => only is null || counts.Sheet == only).ToArray();
        var writer = ChangesWriter.For(given.GetValue(_format), session.Out);
        writer.Start();
        foreach (var counts in kinds)
        {
            writer.Begin(counts);
            await foreach (var row in reader.StreamAsync(new(number, counts.Sheet), cancel))
            {
                writer.Row(counts.Sheet, row);
            }
        }

        writer.End();
        await session.Out.FlushAsync(cancel);
        await session.Error.WriteLineAsync(import.Entry.IsUndone ? $"Import {number} was undone: nothing of it is left." : $"{Figures.Count(kinds.Sum(counts => counts.Total))} rows of import {number}.");
        return CommandLine.Done;
    }
}
