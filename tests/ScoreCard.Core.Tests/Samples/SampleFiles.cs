using System.Runtime.CompilerServices;

namespace ScoreCard.Core.Tests.Samples;

internal static class SampleFiles
{
    /// <summary>The repository's samples/ folder, seen from this file.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../samples"));

    /// <summary>Write the files anew, after a deliberate change of the generator, and compare then.</summary>
    public static bool AreRewritten => Environment.GetEnvironmentVariable("SCORECARD_WRITE_SAMPLES") is "1";

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
