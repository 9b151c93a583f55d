using System.Security.Cryptography;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports;

/// <summary>What is known of the file apart from its sheets.</summary>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="IsPackage">A workbook with numbered rows, not a text table.</param>
/// <param name="Modified">The day on which it was last changed.</param>
internal sealed record ImportFile(string Name, string Hash, bool IsPackage, DateOnly Modified)
{
    private const int DaysTrusted = 366;

    /// <exception cref="WorkbookException">The file cannot be read.</exception>
    public static async Task<ImportFile> ReadAsync(string path, Workbook workbook, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            await using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var start = new byte[2];
            var isPackage = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel) == start.Length && start is [(byte)'P', (byte)'K'];
            file.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
            return new ImportFile(workbook.FileName, hash, isPackage, ModifiedOn(path, workbook.Modified, time));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException($"{workbook.FileName} cannot be read ({problem.Message.TrimEnd('.')}); copy it to another place and try again.");
        }
    }

    /// <summary>
    /// The day by the disk, or the earlier one that the workbook itself names: a copy is younger than what it holds. Some programs leave the date
    /// of a template in all that they write, so a much earlier one does not count.
    /// </summary>
    private static DateOnly ModifiedOn(string path, DateTimeOffset? saved, TimeProvider time)
    {
        DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone).DateTime);

        var today = Day(time.GetUtcNow());
        var written = Day(new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero));
        written = written > today || written.Year < 1990 ? today : written;
        return saved is { } moment && Day(moment) < written && written.DayNumber - Day(moment).DayNumber <= DaysTrusted ? Day(moment) : written;
    }
}
