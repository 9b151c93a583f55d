using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Cli.Verbs;

/// <summary>Options that several verbs have, and reading them.</summary>
internal static class Given
{
    /// <summary>What a period looks like, for the help of each option that takes one.</summary>
    public const string Periods = "A quarter 2017-Q2, month 2017-06, week 2017-W14 or year 2017; the last quarter with data where it is left out";

    public static Option<string?> Text(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    public static Option<string[]> Many(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, DefaultValueFactory = _ => [] };

    public static Option<int> Number(string name, string helpName, string description, int usual) => new(name)
    {
        HelpName = helpName,
        Description = description,
        DefaultValueFactory = _ => usual,
        CustomParser = result => (int)Math.Clamp(Whole(result, name), int.MinValue, int.MaxValue),
    };

    public static long Whole(ArgumentResult result, string name)
    {
        if (!long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            result.AddError($"'{result.Tokens[0].Value}' is no whole number for {name}.");
        }

        return number;
    }

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    public static Option<OutputFormat> Format(params OutputFormat[] formats)
    {
        var names = formats.Select(format => format.ToString().ToLowerInvariant()).ToArray();
        var option = new Option<OutputFormat>("--format") { HelpName = string.Join('|', names), Description = "table for people, the others for programs" };
        return option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, names);
    }

    public static Option<string[]> Where() => Many(
        "--where", "DIMENSION=VALUE", "Only these rows, such as region=EMEA; values of one dimension widen it, several dimensions narrow it");

    public static Option<string[]> Kpis() => Many("--kpi", "ID", "Only these; all where it is left out");

    public static IReadOnlyList<Kpi> Kpis(string[] ids, KpiCatalogue catalogue) =>
        ids.Length == 0 ? catalogue.All : [.. ids.Distinct(StringComparer.Ordinal).Select(catalogue.Get)];

    public static Option<string?> By() => Text("--by", "DIMENSION", $"One of {string.Join(", ", Dimension.All.Select(dimension => dimension.Id))}");

    public static Option<string?> AsKnown() => Text("--as-known", "DATE", "As if nothing exported after this day had been imported, such as 2017-06-30");

    public static Filter Filter(string[] texts) => texts.Aggregate(Core.Kpis.Filter.None, (filter, text) => filter.With(text));

    public static DateOnly? Date(string? text, string option) => text switch
    {
        null => null,
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => throw new UsageException($"'{text}' is not a date for {option}: write it as 2017-06-30."),
    };

    /// <summary>What there is to read; where there is nothing, it is said.</summary>
    public static async Task<StoreStatus> StatusAsync(Session session, CancellationToken cancel)
    {
        var status = await (await session.StoreAsync(cancel)).StatusAsync(cancel);
        if (status.IsEmpty)
        {
            await session.Error.WriteLineAsync("The store is empty; import a workbook first.");
        }

        return status;
    }

    public static Period UsualPeriod(Session session, StoreStatus status) =>
        status.UsualPeriod(session.Get<FiscalCalendar>(), session.Get<TimeProvider>().Today());

    /// <summary>Parts of LEFT=RIGHT; a stage or header may itself hold an equals sign, the right side never does.</summary>
    public static (string Left, string Right) Pair(string text, string option, string example)
    {
        var equals = text.LastIndexOf('=');
        return equals > 0 && equals < text.Length - 1
            ? (text[..equals].Trim(), text[(equals + 1)..].Trim())
            : throw new UsageException($"'{text}' is not a value of {option}: write it as {example}.");
    }

    public static string ExistingFile(string path) =>
        Directory.Exists(path) ? throw new UsageException($"'{path}' is a folder; name a file.")
        : File.Exists(path) ? path
        : throw new UsageException($"There is no file '{path}'.");

    public static string NewFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(path) ? throw new UsageException($"'{path}' is a folder; name a file.")
            : Directory.Exists(folder) ? path
            : throw new UsageException($"There is no folder '{folder}' to write to.");
    }
}
