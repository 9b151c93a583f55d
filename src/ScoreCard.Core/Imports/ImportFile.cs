using System.Security.Cryptography;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports;

/// <summary>What is known of the file apart from its sheets.</summary>
/// <param name="Hash">SHA-256 of its bytes, in hexadecimal.</param>
/// <param name="IsPackage">A workbook with numbered rows, not a text table.</param>
internal sealed record ImportFile(string Name, string Hash, bool IsPackage, DateOnly Modified)
{
    /// <exception cref="WorkbookException">The file cannot be read.</exception>
    public static async Task<ImportFile> ReadAsync(string path, string name, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            await using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
            var start = new byte[2];
            var isPackage = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancel) == start.Length && start is [(byte)'P', (byte)'K'] or [0xD0, 0xCF];
            file.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
            return new ImportFile(name, hash, isPackage, ModifiedOn(path, time));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException($"{name} cannot be read ({problem.Message.TrimEnd('.')}); copy it to another place and try again.");
        }
    }

    /// <summary>The local day of the last change; today where the file's clock runs ahead or says nothing.</summary>
    private static DateOnly ModifiedOn(string path, TimeProvider time)
    {
        var today = time.Today();
        var written = TimeZoneInfo.ConvertTime(new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero), time.LocalTimeZone);
        var day = DateOnly.FromDateTime(written.DateTime);
        return day > today || day.Year < 1990 ? today : day;
    }
}
