using System.Text;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

/// <summary>Writes the file of a test to a folder of its own and reads it back.</summary>
public abstract class WorkbookTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scorecard-");

    public void Dispose() => _folder.Delete(recursive: true);

    private protected string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private protected Workbook Open(TinyWorkbook workbook, string name = "deals.xlsx", ReadLimits? limits = null) =>
        Workbook.Open(Write(name, workbook.ToBytes()), limits: limits);

    private protected Workbook OpenCsv(string text, string name = "deals.csv", Encoding? encoding = null, ReadLimits? limits = null)
    {
        encoding ??= new UTF8Encoding(false);
        return Workbook.Open(Write(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]), limits: limits);
    }

    /// <summary>The sentence with which the file is refused, on opening or while its sheets are read.</summary>
    private protected string Refusal(string name, byte[] bytes, ReadLimits? limits = null) => Assert.Throws<WorkbookException>(() =>
    {
        using var workbook = Workbook.Open(Write(name, bytes), limits: limits);
        foreach (var sheet in workbook.Sheets)
        {
            ReadAll(sheet);
        }
    }).Message;

    private protected string Refusal(TinyWorkbook workbook, ReadLimits? limits = null) => Refusal("deals.xlsx", workbook.ToBytes(), limits);

    /// <summary>The texts of all rows, a row as its number and its cells: <c>2: A | B</c>.</summary>
    private protected static string[] ReadAll(WorkbookSheet sheet)
    {
        using var rows = sheet.Read();
        var lines = new List<string>();
        while (rows.Next(TestContext.Current.CancellationToken))
        {
            lines.Add($"{rows.RowNumber}: {string.Join(" | ", rows.Cells.ToArray().Select(cell => cell.Text))}");
        }

        return [.. lines];
    }

    /// <summary>The cells of the first row, while its text can still be read.</summary>
    private protected static void FirstRow(Workbook workbook, Action<Cell[]> check)
    {
        using var rows = workbook.Sheets[0].Read();
        Assert.True(rows.Next(TestContext.Current.CancellationToken));
        check(rows.Cells.ToArray());
    }
}
