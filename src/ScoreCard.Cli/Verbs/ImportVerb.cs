using System.CommandLine;
using ScoreCard.Cli.Output;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Cli.Verbs;

internal sealed class ImportVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "A workbook (.xlsx, .xls) or a list (.csv) from the CRM" };
    private readonly Option<string[]> _sheets = Given.Many(
        "--sheet", "NAME=KIND", "What a sheet holds, where its headers leave it open: opportunities, accounts, people, pocs and so on, as imports list them; none leaves it out");
    private readonly Option<string[]> _columns = Given.Many(
        "--map", "HEADER=column", "What a column holds, where its header (or its letter) leaves it open, or none, such as \"Deal worth=Amount\"; SHEET!HEADER where sheets differ");
    private readonly Option<string[]> _outcomes = Given.Many(
        "--outcome", "STAGE=OUTCOME", "Won, Lost, Open or Void for a stage or status; kept for later imports");
    private readonly Option<string[]> _names = Given.Many(
        "--name", "KIND:NAME=NAME", "The name that is meant by one that is not known, such as \"products:GTX Prro=GTX Pro\", or the same name again where it is new and right; kept for later imports");
    private readonly Option<DateOrder?> _dateOrder =
        new("--date-order") { HelpName = "dmy|mdy|ymd", Description = "How dates are written as text, where the column leaves it open" };
    private readonly Option<RepeatedRows?> _repeats =
        new("--repeats") { HelpName = "lines|conflict", Description = "What rows of one id are that differ in product or amount: lines of one deal, or a conflict that is rejected" };
    private readonly Option<string?> _asOf = Given.Text("--as-of", "DATE", "The day the export was taken; the one that its title rows name (As of 2026-09-30), else the file's modified date, where it is left out");
    private readonly Option<bool> _full = Given.Flag("--full", "The file holds all rows of its kinds: what it lacks is closed as vanished, and its history stays");
    private readonly Option<bool> _partial = Given.Flag("--partial", "The file may hold a part of the rows: what it lacks stays");
    private readonly Option<bool> _skipRejected = Given.Flag("--skip-rejected", "Leave rejected rows out and write the others");
    private readonly Option<bool> _forget = Given.Flag("--forget", "Do without the answers kept for files with the same headers, and keep those given here instead; outcomes of stages stay");
    private readonly Option<string[]> _forgetNames = Given.Many("--forget-name", "KIND:NAME", "Do without what --name said of this name in an earlier import, such as \"products:GTX Prro\", in this and all later files");
    private readonly Option<bool> _dryRun = Given.Flag("--dry-run", "Do everything but write, and show what would change: rows, old and new, and readings");
    private readonly Option<string?> _errors = Given.Text("--errors", "OUT.xlsx", "Write the rejected rows with their reasons to this workbook");
    private readonly Option<OutputFormat> _format = Given.Format(OutputFormat.Table, OutputFormat.Json);

    public ImportVerb()
        : base("import", "Import an export of the CRM; the same file twice changes nothing, and answers are kept for files with the same headers")
    {
        Add(_file);
        _dateOrder.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "dmy", "mdy", "ymd");
        _repeats.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "lines", "conflict");
        Option[] options = [_sheets, _columns, _outcomes, _names, _dateOrder, _repeats, _asOf, _full, _partial, _skipRejected, _forget, _forgetNames, _dryRun, _errors, _format];
        foreach (var option in options)
        {
            Add(option);
        }
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "crm.xlsx",
        "crm.xlsx --dry-run --errors rejected.xlsx",
        "report.xlsx --outcome \"Closed - Duplicate=Void\" --date-order dmy",
        "products-by-deal.xlsx --repeats lines",
        "deals.csv --sheet deals=opportunities --map \"Deal worth=Amount\" --as-of 2026-09-30 --full",
    ];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var request = Request(given);
        await session.StoreAsync(cancel);
        var importer = session.Get<Importer>();
        var result = await ImportWatch.RunAsync(session.Error, session.IsWatched, progress => importer.RunAsync(request, progress, cancel));
        if (given.GetValue(_format) == OutputFormat.Json)
        {
            Json.Write(session.Out, ImportJson.Of(result));
        }
        else
        {
            ImportText.PrintResult(result, session.Out);
            await session.Out.FlushAsync(cancel);
        }

        ImportText.PrintProblems(result, session.Error);
        ImportText.PrintAnswers(result, request.Path, session.Error);
        return result.IsStopped ? CommandLine.NothingWritten : CommandLine.Done;
    }

    private ImportRequest Request(ParseResult given)
    {
        if (given.GetValue(_full) && given.GetValue(_partial))
        {
            throw new UsageException("--full and --partial exclude each other; give one of them.");
        }

        var path = Given.ExistingFile(given.GetRequiredValue(_file));
        return new()
        {
            Path = path,
            FileName = Path.GetFileName(path),
            SheetKinds = Pairs(given.GetRequiredValue(_sheets), "--sheet", "Pipeline=opportunities", kind => kind),
            Columns = Pairs(given.GetRequiredValue(_columns), "--map", "\"Deal worth=Amount\"", column => column),
            Outcomes = Pairs(given.GetRequiredValue(_outcomes), "--outcome", "\"Closed - Duplicate=Void\"", ParseOutcome),
            Names = Pairs(given.GetRequiredValue(_names), "--name", "\"products:GTX Prro=GTX Pro\"", name => name),
            DateOrder = given.GetValue(_dateOrder),
            Repeats = given.GetValue(_repeats),
            AsOf = Given.Date(given.GetValue(_asOf), "--as-of"),
            Full = given.GetValue(_full) ? true : given.GetValue(_partial) ? false : null,
            SkipRejected = given.GetValue(_skipRejected),
            Forget = given.GetValue(_forget),
            ForgottenNames = [.. given.GetRequiredValue(_forgetNames)],
            DryRun = given.GetValue(_dryRun),
            Effects = given.GetValue(_dryRun),
            ErrorsPath = given.GetValue(_errors) is { } errors ? Given.NewFile(errors) : null,
            ImportedBy = Environment.UserName,
        };
    }

    private static Dictionary<string, T> Pairs<T>(string[] texts, string option, string example, Func<string, T> parse)
    {
        var pairs = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var (left, right) = Given.Pair(text, option, example);
            pairs[left] = parse(right);
        }

        return pairs;
    }

    private static Outcome ParseOutcome(string text) =>
        Enum.TryParse<Outcome>(text, ignoreCase: true, out var outcome) && Enum.IsDefined(outcome)
            ? outcome
            : throw new UsageException($"'{text}' is not an outcome: use Won, Lost, Open or Void.");
}
