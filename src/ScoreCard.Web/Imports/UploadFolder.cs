namespace ScoreCard.Web.Imports;

/// <summary>Where uploads wait, under names that no user chooses.</summary>
public sealed partial class UploadFolder : IDisposable
{
    private readonly ImportOptions _options;
    private readonly ILogger<UploadFolder> _log;
    private readonly string _folder;

    public UploadFolder(ImportOptions options, ILogger<UploadFolder> log)
    {
        (_options, _log) = (options, log);
        _folder = string.IsNullOrWhiteSpace(options.Folder)
            ? Path.Combine(Path.GetTempPath(), $"scorecard-uploads-{Path.GetRandomFileName()}")
            : Path.GetFullPath(options.Folder);
    }

    public long MaxBytes => _options.MaxFileBytes;

    public TimeSpan KeptFor => TimeSpan.FromHours(_options.KeepHours);

    /// <summary>A new path; its extension is kept only where it is one that importing knows.</summary>
    public string NewPath(string fileName)
    {
        Directory.CreateDirectory(_folder);
        var extension = Path.GetExtension(fileName).ToLowerInvariant() is ".csv" or ".txt" ? ".csv" : ".xlsx";
        return Path.Combine(_folder, Path.GetRandomFileName() + extension);
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The upload {Path} could not be deleted")]
    private partial void LogKept(Exception e, string path);
}
