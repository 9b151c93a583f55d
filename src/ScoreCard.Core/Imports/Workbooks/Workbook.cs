using ScoreCard.Core.Imports.Workbooks.Csv;
using ScoreCard.Core.Imports.Workbooks.Xls;
using ScoreCard.Core.Imports.Workbooks.Xlsx;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>
/// A file of sheets: .xlsx, .xlsm, .xls or .csv, told apart by content. Rows are read as a stream; macros and links to other files are not looked at.
/// Not safe for several threads at once.
/// </summary>
public sealed class Workbook : IDisposable
{
    private readonly IDisposable _source;

    internal Workbook(string fileName, IReadOnlyList<WorkbookSheet> sheets, IDisposable source)
    {
        FileName = fileName;
        Sheets = sheets;
        _source = source;
    }

    public string FileName { get; }

    /// <summary>In the order of the tabs, hidden ones included; charts and macro sheets are left out.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Whether serial numbers of dates count from 1904 instead of 1900.</summary>
    public bool Date1904 { get; internal init; }

    /// <summary>When the file was last saved, by its own account.</summary>
    public DateTimeOffset? Modified { get; internal init; }

    /// <param name="path">The file.</param>
    /// <param name="fileName">The name that the user knows it by, where that is not the path's: an upload lies under a temporary name.</param>
    /// <param name="limits">What the file may cost.</param>
    /// <exception cref="WorkbookException">The file cannot be used.</exception>
    public static Workbook Open(string path, string? fileName = null, ReadLimits? limits = null)
    {
        var name = DisplayName(fileName ?? path);
        limits ??= ReadLimits.Default;
        var file = OpenFile(path, name);
        try
        {
            FileContent.Check(file, name, limits);
            return FileContent.IsZip(file) ? XlsxFile.Open(file, name, limits)
                : OleFile.IsOne(file) ? XlsFile.Open(file, name, limits)
                : CsvFile.Open(file, name, limits);
        }
        catch (IOException problem)
        {
            file.Dispose();
            throw new WorkbookException($"{name} cannot be read ({problem.Message.TrimEnd('.')}); copy it to another place and try again.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _source.Dispose();

    private static FileStream OpenFile(string path, string name)
    {
        try
        {
            // Excel may have the file open, and may save it: that is no reason not to read it.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            throw new WorkbookException(problem switch
            {
                _ when Directory.Exists(path) => $"{name} is a folder; name one file in it.",
                FileNotFoundException or DirectoryNotFoundException => $"{name} does not exist; check the path.",
                UnauthorizedAccessException => $"{name} may not be read by this user; ask for read permission or copy it to a place of your own.",
                _ => $"{name} cannot be opened; close it in other programs and check the path.",
            });
        }
    }

    private static string DisplayName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        last = CellText.WithoutControls(last.Length == 0 ? name : last).ReplaceLineEndings(" ").Trim();
        return last.Length == 0 ? "The file" : last;
    }
}
