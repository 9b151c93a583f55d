using ScoreCard.Core.Imports.Answers;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>The command line that does what a request asks for, to be pasted into a POSIX shell.</summary>
public static class ImportCommand
{
    /// <summary>Beside letters and digits, what no shell takes for something else.</summary>
    private const string Plain = "_./:=@%+,-";

    /// <param name="request">With every answer: <see cref="ImportResult.Answered"/>. Where rejected rows go, and that it may only be a trial, is no answer.</param>
    /// <param name="file">The file as the user knows it.</param>
    public static string Of(ImportRequest request, string file)
    {
        string[] words =
        [
            "scorecard", "import", file.StartsWith('-') ? $"./{file}" : file,
            .. Pairs("--sheet", request.SheetKinds),
            .. Pairs("--map", request.Columns),
            .. Pairs("--outcome", request.Outcomes),
            .. Pairs("--name", request.Names),
            .. request.ForgottenNames.Order(StringComparer.Ordinal).SelectMany(name => (string[])["--forget-name", name]),
            .. FileAnswer.All.SelectMany(answer => answer.Of(request) is { } word ? answer.Arguments(word) : []),
            .. request.AsOf is { } asOf ? (string[])["--as-of", SheetRow.Print(asOf)] : [],
            .. request.SkipRejected ? (string[])["--skip-rejected"] : [],
            .. request.Forget ? (string[])["--forget"] : [],
        ];
        return string.Join(' ', words.Select(Quote));
    }

    /// <summary>An option within a sentence: in the quotes that every shell knows, unless it holds what means something within them.</summary>
    public static string Option(string option, string pair) =>
        $"{option} {(pair.IndexOfAny(['"', '$', '`', '\\', '!']) < 0 ? $"\"{pair}\"" : Quote(pair))}";

    /// <summary>A problem as the command line tells it: one sentence with the option that settles it.</summary>
    public static string Sentence(string problem, string? option) => option is null ? problem : $"{problem.TrimEnd('.')}{option}.";

    private static IEnumerable<string> Pairs<T>(string option, IReadOnlyDictionary<string, T> pairs) =>
        pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => (string[])[option, $"{pair.Key}={pair.Value}"]);

    /// <summary>Nothing in single quotes means anything to a shell but the single quote that ends them.</summary>
    private static string Quote(string word) => word.All(letter => char.IsAsciiLetterOrDigit(letter) || Plain.Contains(letter, StringComparison.Ordinal)) && word.Length > 0 ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
