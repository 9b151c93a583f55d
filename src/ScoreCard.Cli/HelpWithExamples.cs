using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ScoreCard.Cli.Verbs;

namespace ScoreCard.Cli;

/// <summary>The usual help, followed by the verb's examples.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine($"  scorecard {verb.Name} {example}".TrimEnd());
            }

            output.WriteLine();
        }

        return code;
    }
}
