using System.Runtime.CompilerServices;

namespace ScoreCard.Core.Tests.Samples;

internal static class SampleFiles
{
    /// <summary>The repository's samples/ folder, seen from this file.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../samples"));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
