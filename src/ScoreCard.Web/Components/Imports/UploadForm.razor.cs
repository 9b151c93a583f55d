using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Components.Imports;

/// <summary>Takes a file from the browser to the app's own disk, then has it checked.</summary>
public sealed partial class UploadForm : IDisposable
{
    private const int Piece = 128 * 1024;
    private static readonly TimeSpan DrawInterval = TimeSpan.FromMilliseconds(250);
    private CancellationTokenSource _cancel = new();
    private string _name = "";
    private long _size;
    private long? _sent;
    private string? _problem;

    [Inject]
    public required ImportJobs Jobs { get; init; }

    [Inject]
    public required UploadFolder Uploads { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    [Inject]
    public required ILogger<UploadForm> Log { get; init; }

    private string Fraction => (_size == 0 ? 0 : (double)(_sent ?? 0) / _size).ToString("0.###", CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _cancel.Cancel();
        _cancel.Dispose();
    }

    private async Task SendAsync(InputFileChangeEventArgs args)
    {
        var file = args.File;
        (_name, _size, _problem) = (file.Name, file.Size, null);
        if (file.Size > Uploads.MaxBytes)
        {
            _problem = $"{file.Name} has {Format.Size(file.Size)}; at most {Format.Size(Uploads.MaxBytes)} are taken. Export fewer columns or years, or raise the setting Imports:MaxFileMegabytes.";
            return;
        }

        _cancel.Dispose();
        _cancel = new();
        _sent = 0;
        var path = Uploads.NewPath(file.Name);
        try
        {
            await CopyAsync(file, path);

            // The day of the export is told from the file, as on the command line.
            File.SetLastWriteTimeUtc(path, file.LastModified.UtcDateTime);
            var request = new ImportRequest
            {
                Path = path,
                FileName = file.Name,
                DryRun = true,
                Effects = true,
                ErrorsPath = UploadFolder.RejectedPath(path),
            };
            if (Jobs.Start(request) is { } job)
            {
                Navigation.NavigateTo(Links.Import(job.Id));
                return;
            }

            _problem = ImportJobs.Full;
        }
        catch (OperationCanceledException)
        {
            // The user thought better of it.
        }
        catch (Exception e)
        {
            // Also a browser that stopped sending, of which the framework says so in several ways.
            _problem = $"{file.Name} did not arrive whole: try again.";
            Log.UploadBroken(e, file.Name);
        }

        Uploads.Delete(path);
        _sent = null;
    }

    private async Task CopyAsync(IBrowserFile file, string path)
    {
        // Taken once: the source is disposed of when the page is left.
        var cancel = _cancel.Token;
        await using var source = file.OpenReadStream(Uploads.MaxBytes, cancel);
        await using var target = File.Create(path);
        var piece = new byte[Piece];
        var drawn = Time.GetTimestamp();
        int read;
        while ((read = await source.ReadAsync(piece, cancel)) > 0)
        {
            await target.WriteAsync(piece.AsMemory(0, read), cancel);
            _sent += read;
            if (Time.GetElapsedTime(drawn) > DrawInterval)
            {
                drawn = Time.GetTimestamp();
                StateHasChanged();
            }
        }
    }
}
