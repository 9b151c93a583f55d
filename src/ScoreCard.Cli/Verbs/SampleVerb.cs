using System.CommandLine;
using System.Globalization;
using ScoreCard.Core.Samples;

namespace ScoreCard.Cli.Verbs;

internal sealed class SampleVerb : Verb
{
    private readonly Argument<string> _path = new("OUT.xlsx") { Description = "The workbook to write; an existing one is replaced" };
    private readonly Option<int> _rows = Given.Number("--rows", "N", "Opportunities", SampleWorkbook.DefaultRows);
    private readonly Option<int> _seed = Given.Number("--seed", "S", "Another number is another company", SampleWorkbook.DefaultSeed);
    private readonly Option<string?> _lastDay = Given.Text(
        "--last-day", "DATE", "The day of the export, at the end of three years; 2026-09-30 where it is left out");
    private readonly Option<string?> _only = Given.Text(
        "--only", "company|salesforce|dynamics", "Only the accounts, products and people; or only the deals, as that CRM exports them");

    public SampleVerb()
        : base("sample", "Write a workbook of invented but realistic data of three years: every sheet that the template has")
    {
        Add(_path);
        Add(_rows);
        Add(_seed);
        Add(_lastDay);
        Add(_only.AcceptOnlyFromAmong("company", "salesforce", "dynamics"));
    }

    public override IReadOnlyList<string> Examples { get; } = ["sample.xlsx", "large.xlsx --rows 100000 --seed 7", "report.xlsx --only salesforce"];

    public override async Task<int> RunAsync(ParseResult given, Session session, CancellationToken cancel)
    {
        var rows = given.GetValue(_rows);
        if (rows is < 1 or > SampleWorkbook.MostRows)
        {
            throw new UsageException(string.Create(
                CultureInfo.InvariantCulture, $"{rows} is no number of rows for a sheet: write 1 to {SampleWorkbook.MostRows}."));
        }

        var path = Given.NewFile(given.GetRequiredValue(_path));
        var (seed, lastDay) = (given.GetValue(_seed), Given.Date(given.GetValue(_lastDay), "--last-day"));
        Action<string, int, int, DateOnly?> write = given.GetValue(_only) switch
        {
            "company" => SampleWorkbook.WriteCompany,
            "salesforce" => SampleWorkbook.WriteSalesforce,
            "dynamics" => SampleWorkbook.WriteDynamics,
            _ => SampleWorkbook.Write,
        };
        write(path, rows, seed, lastDay);
        await session.Out.WriteLineAsync($"Wrote {path}");
        return CommandLine.Done;
    }
}
