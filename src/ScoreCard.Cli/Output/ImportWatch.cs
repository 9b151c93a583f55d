using System.Diagnostics;
using ScoreCard.Core.Imports;
using Spectre.Console;

namespace ScoreCard.Cli.Output;

/// <summary>Shows how far an import is: a bar where a person watches, a line every few seconds otherwise.</summary>
internal static class ImportWatch
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    public static async Task<ImportResult> RunAsync(TextWriter error, bool isWatched, Func<IProgress<ImportProgress>, Task<ImportResult>> import)
    {
        if (!isWatched)
        {
            return await import(new Lines(error));
        }

        ImportResult? result = null;
        await PlainTable.Console(error).Progress().AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(async context => result = await import(new Bar(context.AddTask("Opening", maxValue: 1))));
        return result!;
    }

    private static string Text(ImportProgress progress) =>
        progress.Step + (progress.Rows > 0 ? $", {Figures.Count(progress.Rows)} rows" : "") + $", {Figures.Count((long)progress.Elapsed.TotalSeconds)} s";

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.Description = Markup.Escape(Text(value));
            task.Value = value.Fraction;
        }
    }

    private sealed class Lines(TextWriter error) : IProgress<ImportProgress>
    {
        private readonly Lock _lock = new();
        private long _last = Stopwatch.GetTimestamp();

        public void Report(ImportProgress value)
        {
            lock (_lock)
            {
                if (Stopwatch.GetElapsedTime(_last) >= BetweenLines)
                {
                    _last = Stopwatch.GetTimestamp();
                    error.WriteLine(Text(value));
                }
            }
        }
    }
}
