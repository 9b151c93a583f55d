using System.Text;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>A file as an import reads it, up to the staging table: its rows typed and checked, without a store.</summary>
internal sealed class ReadWorkbook
{
    private static readonly SheetCatalogue Catalogue = new();
    internal static readonly Lazy<Task<IReadOnlyDictionary<string, Outcome>>> Outcomes = new(SeededOutcomesAsync);

    public List<ReadSheet> Sheets { get; } = [];

    public required RecognisedWorkbook Found { get; init; }

    /// <summary>The only sheet.</summary>
    public ReadSheet Sheet => Assert.Single(Sheets);

    public static Task<ReadWorkbook> OfAsync(TinyWorkbook workbook, ImportRequest? request = null, string? currency = null) =>
        OfAsync("deals.xlsx", workbook.ToBytes(), request, currency);

    public static Task<ReadWorkbook> OfXlsAsync(TinyXls workbook) => OfAsync("deals.xls", workbook.ToBytes(), null, null);

    public static Task<ReadWorkbook> OfCsvAsync(byte[] bytes) => OfAsync("deals.csv", bytes, null, null);

    /// <summary>A sheet of deals: the header, then the rows.</summary>
    public static async Task<ReadSheet> SheetAsync(object?[][] rows, ImportRequest? request = null, string? currency = null) =>
        (await OfAsync(new TinyWorkbook().Sheet("deals", rows), request, currency)).Sheet;

    public static Task<ReadWorkbook> OfCsvAsync(string text, ImportRequest? request = null) => OfAsync("deals.csv", Encoding.UTF8.GetBytes(text), request, null);

    private static async Task<ReadWorkbook> OfAsync(string name, byte[] bytes, ImportRequest? request, string? currency)
    {
        var folder = Directory.CreateTempSubdirectory("scorecard-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            request = (request ?? new ImportRequest { Path = path }) with { Path = path };
            using var workbook = Workbook.Open(path);
            var read = new ReadWorkbook { Found = new SheetRecognition(Catalogue, request).Recognise(workbook, TestContext.Current.CancellationToken) };
            var outcomes = new Dictionary<string, Outcome>(await Outcomes.Value, StringComparer.Ordinal);
            foreach (var (text, outcome) in request.Outcomes)
            {
                outcomes[Names.Normalise(text)] = outcome;
            }

            foreach (var sheet in read.Found.Sheets)
            {
                var reading = new SheetReading(sheet, request.DateOrder, workbook.Date1904, gapsAreRows: name.EndsWith("xlsx", StringComparison.Ordinal), new ProgressMeter(null, TimeProvider.System));
                var context = new SheetContext(outcomes, sheet.Match.Columns, currency) { AsOf = request.AsOf ?? DateOnly.MaxValue };
                read.Sheets.Add(await ReadSheet.OfAsync(reading, context));
            }

            SentencesForPages.Check([.. read.Found.Questions, .. read.Sheets.SelectMany(sheet => sheet.Issues)], read.Found.Unused);
            return read;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyDictionary<string, Outcome>> SeededOutcomesAsync()
    {
        await using var store = await TestStore.CreateAsync(StoreEngine.Sqlite);
        await using var session = await ImportSession.BeginAsync(store.Store, TimeProvider.System, new DateOnly(2026, 1, 1), CancellationToken.None);
        return await session.OutcomesAsync(CancellationToken.None);
    }
}

/// <summary>One sheet of it.</summary>
internal sealed class ReadSheet
{
    private readonly List<Dictionary<string, object?>> _rows = [];

    public required SheetReading Reading { get; init; }

    public required SheetContext Context { get; init; }

    public SheetCounts Counts => Reading.Counts;

    public IReadOnlyList<ImportIssue> Issues => Reading.Issues.First();

    /// <summary>Row numbers of the rows that would be written.</summary>
    public int[] Numbers => [.. _rows.Select(row => (int)row["#"]!)];

    public int Count => _rows.Count;

    /// <summary>A value of the row, counted from 0: amounts, shares and numbers as decimals.</summary>
    public object? this[int row, string column] => _rows[row].GetValueOrDefault(column);

    /// <summary>The values of a column from top to bottom.</summary>
    public object?[] Column(string name) => [.. _rows.Select(row => row.GetValueOrDefault(name))];

    /// <summary>The store's column that each header stands for.</summary>
    public string? Match(string header) => Assert.Single(Reading.Columns.Shown.Matches(), match => match.Header == header).Column;

    public static async Task<ReadSheet> OfAsync(SheetReading reading, SheetContext context)
    {
        var read = new ReadSheet { Reading = reading, Context = context };
        await reading.ReadAsync(read.TakeAsync, 0, context, TestContext.Current.CancellationToken);
        return read;
    }

    private Task TakeAsync(IReadOnlyList<SheetColumn> present, IEnumerable<object?[]> rows)
    {
        _rows.Clear();
        foreach (var row in rows)
        {
            var values = new Dictionary<string, object?>(StringComparer.Ordinal) { ["#"] = row[0] };
            for (var i = 0; i < present.Count; i++)
            {
                values[present[i].Name] = row[i + 1] is long scaled && present[i].Type is not (ColumnType.Flag or ColumnType.Moment) ? (decimal)scaled / SheetRow.Scale : row[i + 1];
            }

            _rows.Add(values);
        }

        return Task.CompletedTask;
    }
}
