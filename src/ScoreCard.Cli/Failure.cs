using System.CommandLine;
using System.Globalization;
using ScoreCard.Cli.Verbs;
using ScoreCard.Core;
using ScoreCard.Core.Imports;

namespace ScoreCard.Cli;

/// <summary>What the user gave cannot be used; the message is one sentence that says why.</summary>
internal sealed class UsageException(string message) : RefusalException(message);

internal static class Failure
{
    /// <summary>What is wrong with the arguments, and where to read how they are written.</summary>
    public static string Sentence(ParseResult given)
    {
        var verb = given.CommandResult.Command as Verb;
        var problem = given.UnmatchedTokens.Count == 0 ? given.Errors[0].Message
            : verb is null ? $"'{given.UnmatchedTokens[0]}' is not a verb of scorecard."
            : $"'{given.UnmatchedTokens[0]}' means nothing to 'scorecard {verb.Name}'.";
        var oneLine = string.Join(' ', problem.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{oneLine} See '{(verb is null ? "scorecard" : $"scorecard {verb.Name}")} --help'.";
    }

    /// <summary>Never a stack trace, unless someone who looks for a fault asks for it.</summary>
    public static string Sentence(Exception exception)
    {
        var isExpected = exception is RefusalException or IOException or UnauthorizedAccessException;
        if (Environment.GetEnvironmentVariable("SCORECARD_TRACE") is "1")
        {
            return exception.ToString();
        }

        return isExpected
            ? ImportCommand.Sentence(exception.Message, (exception as RefusalException)?.Option)
            : string.Create(CultureInfo.InvariantCulture, $"Unexpected {exception.GetType().Name}: {exception.Message} (SCORECARD_TRACE=1 shows where.)");
    }
}
