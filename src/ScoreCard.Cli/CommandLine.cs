using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Microsoft.Extensions.Configuration;
using ScoreCard.Cli.Verbs;

namespace ScoreCard.Cli;

/// <summary>The verbs, and what every one of them has in common: the store, the exit codes, one sentence for what went wrong.</summary>
internal sealed class CommandLine
{
    public const int Done = 0;
    public const int NothingWritten = 1;
    public const int Unusable = 2;
    private const int Cancelled = 130;
    private const int BrokenPipe = 32;

    private static readonly Option<string?> Store = new("--store")
    {
        Recursive = true,
        HelpName = "FILE",
        Description = "An SQLite file in place of the configured store (SCORECARD_Store__Engine, SCORECARD_Store__Connection)",
    };

    private readonly RootCommand _root = new("ScoreCard: a balanced scorecard from the exports of a CRM") { Store };
    private readonly TimeProvider _time;
    private readonly IConfiguration _settings;

    /// <param name="settings">Those of the environment where there are no others.</param>
    public CommandLine(TimeProvider? time = null, IConfiguration? settings = null)
    {
        _time = time ?? TimeProvider.System;
        _settings = settings ?? Settings.OfEnvironment();
        Verb[] verbs =
        [
            new ImportVerb(), new ImportsVerb(), new ChangesVerb(), new UndoVerb(), new KpisVerb(), new RowsVerb(), new ExportVerb(), new TemplateVerb(), new SampleVerb(), new MigrateVerb(),
        ];
        foreach (var verb in verbs)
        {
            _root.Add(verb);
        }

        foreach (var help in _root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }
    }

    /// <param name="isWatched">A person sees the error stream on a terminal.</param>
    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, bool isWatched = false, CancellationToken cancel = default)
    {
        var given = _root.Parse(args.Count == 0 ? ["--help"] : args, new() { ResponseFileTokenReplacer = null });
        if (given.Action is ParseErrorAction)
        {
            await error.WriteLineAsync(Failure.Sentence(given));
            return Unusable;
        }

        try
        {
            foreach (var verb in _root.Subcommands.OfType<Verb>())
            {
                verb.SetAction(async (parsed, token) =>
                {
                    await using var session = new Session(parsed.GetValue(Store), _settings, _time, output, error, isWatched);
                    return await verb.RunAsync(parsed, session, token);
                });
            }

            var code = await given.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancel);
            await output.FlushAsync(cancel);
            return code;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Cancelled; nothing was written.");
            return Cancelled;
        }
        catch (IOException closed) when (closed.HResult == BrokenPipe)
        {
            // Whoever reads has seen enough: scorecard rows … | head
            return Done;
        }
        catch (Exception exception)
        {
            await error.WriteLineAsync(Failure.Sentence(exception));
            return Unusable;
        }
    }
}
