using System.Security.Cryptography;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports;

/// <summary>What is known of the file apart from its sheets.</summary>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="IsPackage">A workbook with numbered rows, not a text table.</param>
internal sealed record ImportFile(string Name, string Hash, bool IsPackage, DateOnly Modified)
{
    /// <param name="saved">When the workbook says that it was saved: copying or uploading it does not change that.</param>
    /// <exception cref="WorkbookException">The file cannot be read.</exception>
    public static async Task<ImportFile> ReadAsync(string path, string name, DateTimeOffset? saved, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            await using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var start = new byte[2];
            var isPackage = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel) == start.Length && start is [(byte)'P', (byte)'K'];
            file.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
            return new ImportFile(name, hash, isPackage, ModifiedOn(saved, path, time));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException($"{name} cannot be read ({problem.Message.TrimEnd('.')}); copy it to another place and try again.");
        }
    }

    /// <summary>The local day of the last change, by the workbook, else by the file; today where the clock runs ahead or both say nothing.</summary>
    private static DateOnly ModifiedOn(DateTimeOffset? saved, string path, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return new[] { saved, new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero) }
            .OfType<DateTimeOffset>()
            .Where(moment => moment.Year >= FirstYear)
            .Select(moment => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone).DateTime))
            .Where(day => day <= today)
            .DefaultIfEmpty(today)
            .First();
    }

    /// <summary>Programs that write workbooks put dates of their own invention before it, such as 2006-09-16.</summary>
    private const int FirstYear = 2007;
}
