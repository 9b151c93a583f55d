using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>Reads a file up to the staging table, under guard.</summary>
public sealed class FuzzReader : IDisposable
{
    /// <summary>Files of a few kilobytes: a thousand times less than a bomb, many times more than any of them should need.</summary>
    private const long MostBytes = 128L << 20;

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scorecard-fuzz-");
    private readonly SheetRecognition _recognition = new(new SheetCatalogue(), new ImportRequest { Path = "none", Columns = new Dictionary<string, string> { ["Group heading"] = "Stage" } }, new HashSet<string> { "Group heading" });

    public void Dispose() => _folder.Delete(recursive: true);

    /// <returns>Its sheets; none where the file is refused.</returns>
    internal async Task<IReadOnlyList<ReadSheet>> ReadAsync(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        await File.WriteAllBytesAsync(path, bytes);
        var outcomes = await ReadWorkbook.Outcomes.Value;
        return await Task.Run(() => GuardedAsync(path, outcomes)).WaitAsync(Hang, TestContext.Current.CancellationToken);
    }

    internal static void CheckSentence(string message)
    {
        Assert.InRange(message.Length, 10, 2000);
        Assert.EndsWith(".", message);
        Assert.DoesNotContain("Exception", message);
        Assert.DoesNotContain('\n', message);
    }

    private async Task<IReadOnlyList<ReadSheet>> GuardedAsync(string path, IReadOnlyDictionary<string, Outcome> outcomes)
    {
        // Other tests allocate on their threads meanwhile: a case is measured on its own, which it never leaves.
        var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
        try
        {
            return await SheetsAsync(path, outcomes);
        }
        catch (WorkbookException refused)
        {
            CheckSentence(refused.Message);
            return [];
        }
        finally
        {
            Assert.Equal(thread, Environment.CurrentManagedThreadId);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        }
    }

    private async Task<IReadOnlyList<ReadSheet>> SheetsAsync(string path, IReadOnlyDictionary<string, Outcome> outcomes)
    {
        using var workbook = Workbook.Open(path);
        var sheets = new List<ReadSheet>();
        foreach (var sheet in _recognition.Recognise(workbook, CancellationToken.None).Sheets)
        {
            var reading = new SheetReading(sheet, null, workbook.Date1904, !path.EndsWith("csv", StringComparison.Ordinal), new ProgressMeter(null, TimeProvider.System));
            var read = await ReadSheet.OfAsync(reading, new SheetContext(outcomes, sheet.Match.Columns, null));

            // The staging table has a row for each number.
            Assert.Equal(read.Numbers.Order().Distinct(), read.Numbers);
            Assert.Equal(read.Count, read.Counts.Staged);
            Assert.InRange(read.Counts.Skipped, 0, reading.LastRow);
            sheets.Add(read);
        }

        return sheets;
    }
}
