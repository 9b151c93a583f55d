using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoreCard.Web.Imports;

/// <summary>Where uploads wait, under names that no user chooses.</summary>
public sealed partial class UploadFolder : IDisposable
{
    private readonly ImportOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<UploadFolder> _log;
    private readonly string _folder;

    public UploadFolder(ImportOptions options, TimeProvider time, ILogger<UploadFolder> log)
    {
        (_options, _time, _log) = (options, time, log);
        _folder = string.IsNullOrWhiteSpace(options.Folder)
            ? Directory.CreateTempSubdirectory("scorecard-uploads-").FullName
            : Path.GetFullPath(options.Folder);
    }

    public long MaxBytes => _options.MaxFileBytes;

    public TimeSpan KeptFor => TimeSpan.FromHours(_options.KeepHours);

    /// <summary>A new path; its extension says no more than whether the file is a text.</summary>
    public string NewPath(string fileName)
    {
        Directory.CreateDirectory(_folder);
        var extension = Path.GetExtension(fileName).ToLowerInvariant() is ".csv" or ".txt" ? ".csv" : ".xlsx";

        // The file's own time is that of the export.
        return Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"upload-{_time.GetUtcNow().ToUnixTimeSeconds()}-{Path.GetRandomFileName()}{extension}"));
    }

    /// <summary>Where an import leaves the rows that it rejected.</summary>
    public static string RejectedPath(string path) => path + ".rejected.xlsx";

    /// <summary>What is still waiting when the app stops is not waited for any longer.</summary>
    public void Dispose()
    {
        if (string.IsNullOrWhiteSpace(_options.Folder) && Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>What an app left behind that was ended; nothing that others put into a folder of the settings.</summary>
    /// <param name="inUse">Uploads that somebody still waits for, however old.</param>
    public void DeleteOlderThan(DateTimeOffset moment, IReadOnlyCollection<string> inUse)
    {
        try
        {
            foreach (var file in Directory.Exists(_folder) ? new DirectoryInfo(_folder).EnumerateFiles() : [])
            {
                if (Upload().Match(file.Name) is { Success: true } upload
                    && long.Parse(upload.Groups["seconds"].ValueSpan, CultureInfo.InvariantCulture) < moment.ToUnixTimeSeconds()
                    && !inUse.Any(path => file.FullName == path || file.FullName == RejectedPath(path)))
                {
                    Delete(file.FullName);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogKept(e, _folder);
        }
    }

    /// <param name="keepsRejected">The rows that were left out can still be fetched.</param>
    public void Delete(string path, bool keepsRejected = false)
    {
        try
        {
            File.Delete(path);
            if (!keepsRejected)
            {
                File.Delete(RejectedPath(path));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogKept(e, path);
        }
    }

    /// <summary>A name of <see cref="NewPath"/>, or that of the rows rejected of it.</summary>
    [GeneratedRegex(@"^upload-(?<seconds>\d{1,12})-[a-z0-9]{8}\.[a-z0-9]{3}\.(csv|xlsx)(\.rejected\.xlsx)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Upload();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The upload {Path} could not be deleted")]
    private partial void LogKept(Exception e, string path);
}
