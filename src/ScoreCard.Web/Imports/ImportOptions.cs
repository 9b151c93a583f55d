namespace ScoreCard.Web.Imports;

/// <summary>Section "Imports" of the configuration.</summary>
public sealed class ImportOptions
{
    public const string Section = "Imports";

    /// <summary>The largest file that the import page takes.</summary>
    public int MaxFileMegabytes { get; set; } = 256;

    /// <summary>Where uploads wait for their import; empty: a folder of the app among the system's temporary files.</summary>
    public string? Folder { get; set; }

    /// <summary>Files that land here are imported with the answers that are remembered; empty: none is watched.</summary>
    public string? WatchedFolder { get; set; }

    /// <summary>A file that nobody has confirmed is deleted after so many hours.</summary>
    public int KeepHours { get; set; } = 4;

    public long MaxFileBytes => (long)MaxFileMegabytes << 20;
}
