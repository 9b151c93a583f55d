using System.CommandLine;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli.Verbs;

internal sealed class TemplateVerb : Verb
{
    private readonly Argument<string> _path = new("OUT.xlsx") { Description = "The workbook to write; an existing one is replaced" };

    public TemplateVerb()
        : base("template", "Write a workbook to fill in: every sheet and column that import knows") => Add(_path);

    public override IReadOnlyList<string> Examples { get; } = ["template.xlsx"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var path = Given.NewFile(given.GetRequiredValue(_path));
        session.Get<Template>().Write(path);
        await session.Out.WriteLineAsync($"Wrote {path}");
        return CommandLine.Done;
    }
}
