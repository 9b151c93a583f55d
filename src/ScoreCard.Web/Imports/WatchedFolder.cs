using System.Globalization;
using System.Text;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Components.Imports;

namespace ScoreCard.Web.Imports;

/// <summary>
/// Imports the files that land in a folder, each as a job that the imports page shows: with the answers that are remembered for its headers, and
/// with no others. What is done is moved into the folder's own folder done; what has open questions or rejected rows stays, with a report beside
/// it, until somebody answers on the page or changes the file.
/// </summary>
public sealed partial class WatchedFolder(ImportJobs jobs, ImportOptions options, TimeProvider time, ILogger<WatchedFolder> log) : BackgroundService
{
    public const string ReportEnding = ".report.txt";
    public const string RejectedEnding = ".rejected.xlsx";
    public const string Done = "done";
    private const string ImportedBy = "watched folder";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly string[] Endings = [".xlsx", ".xlsm", ".xls", ".csv"];

    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrWhiteSpace(options.WatchedFolder))
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                Look();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The app stops.
        }
    }

    /// <summary>Starts what has come to rest since the last look, and clears away what has ended. Shared folders tell nobody of new files: they are looked at.</summary>
    public void Look()
    {
        Try(options.WatchedFolder!, () =>
        {
            var folder = Directory.CreateDirectory(options.WatchedFolder!);
            var files = folder.EnumerateFiles().Where(IsExport).OrderBy(file => file.LastWriteTimeUtc).ToArray();
            foreach (var gone in _seen.Keys.Except(files.Select(file => file.FullName)).ToArray())
            {
                _seen.Remove(gone);
            }

            foreach (var file in files)
            {
                // One that cannot be read or moved does not keep those behind it waiting.
                Try(file.FullName, () => Look(file));
            }
        });
    }

    private void Try(string path, Action look)
    {
        try
        {
            look();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(e, path);
        }
    }

    private void Look(FileInfo file)
    {
        var stamp = (file.Length, file.LastWriteTimeUtc);
        var seen = _seen.GetValueOrDefault(file.FullName);
        if (seen is null || seen.Stamp != stamp)
        {
            // Whoever copies a file here may still be at it.
            _seen[file.FullName] = new(stamp, JobId: null);
            return;
        }

        // A job that nobody answered is forgotten after some hours; its file then has another try.
        var job = seen.JobId is { } id ? jobs.Find(id) : null;
        if (job is null)
        {
            var request = new ImportRequest { Path = file.FullName, FileName = file.Name, ErrorsPath = file.FullName + RejectedEnding, ImportedBy = ImportedBy };
            _seen[file.FullName] = seen with { JobId = jobs.Start(request, keepsFile: true)?.Id, IsReported = false };
        }
        else if (job.State == JobState.Done)
        {
            PutAside(file);
        }
        else if (!job.IsActive && !seen.IsReported)
        {
            File.WriteAllText(file.FullName + ReportEnding, Report(job), Encoding.UTF8);
            _seen[file.FullName] = seen with { IsReported = true };
            LogLeft(file.Name);
        }
    }

    private void PutAside(FileInfo file)
    {
        var done = Directory.CreateDirectory(Path.Combine(file.DirectoryName!, Done)).FullName;
        var name = string.Create(CultureInfo.InvariantCulture, $"{time.GetLocalNow():yyyy-MM-dd HHmmss} {file.Name}");
        var path = file.FullName;
        file.MoveTo(Path.Combine(done, name), overwrite: true);
        File.Delete(path + ReportEnding);
        if (File.Exists(path + RejectedEnding))
        {
            File.Move(path + RejectedEnding, Path.Combine(done, name + RejectedEnding), overwrite: true);
        }

        _seen.Remove(path);
        LogDone(file.Name);
    }

    private static string Report(ImportJob job)
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{job.FileName} was not imported; nothing was written.").AppendLine();
        if (job.Problem is not null)
        {
            text.AppendLine(job.Problem);
        }

        foreach (var issue in job.Result?.Issues.Where(issue => issue.Severity != Severity.Warning) ?? [])
        {
            var row = issue.Row is { } number ? string.Create(CultureInfo.InvariantCulture, $", row {number}") : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"{JobWords.Name(issue.Severity)}: {issue.Sheet}{row}: {issue.Problem}");
        }

        if (job.Result is { Rejected: > 0 })
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{job.FileName}{RejectedEnding} has the rejected rows with their reasons.");
        }

        return text.AppendLine().AppendLine("Answer on the imports page of ScoreCard, or correct the file and save it here again.").ToString();
    }

    private static bool IsExport(FileInfo file) =>
        Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase)
        && !file.Name.EndsWith(RejectedEnding, StringComparison.OrdinalIgnoreCase)
        && !file.Name.StartsWith("~$", StringComparison.Ordinal);

    [LoggerMessage(Level = LogLevel.Information, Message = "{File} was imported from the watched folder")]
    private partial void LogDone(string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} waits in the watched folder for an answer; its report says which")]
    private partial void LogLeft(string file);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} of the watched folder could not be read, moved or written to")]
    private partial void LogUnreadable(Exception e, string path);

    /// <param name="Stamp">Size and time: others mean another file of the name.</param>
    private sealed record Seen((long, DateTime) Stamp, string? JobId, bool IsReported = false);
}
