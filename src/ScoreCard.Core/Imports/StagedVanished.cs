using System.Globalization;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>What the store holds and the file lacks: gone with a full extract, left alone with a partial one, a question where it is not said.</summary>
internal sealed partial class StagedKind
{
    private const int MostExamples = 3;

    /// <returns>The rows that a commit would close.</returns>
    private async Task<(long Count, IReadOnlyList<VanishedRow> First)> VanishedAsync(bool? extent, bool isRemembered, bool skipRejected, CancellationToken cancel)
    {
        var lacking = extent == false ? 0 : await session.CountVanishedAsync(sheet, cancel);
        if (lacking == 0)
        {
            return (0, []);
        }

        // What was said of files with these headers need not hold for one that lacks most of what there is.
        var isDoubtful = extent == true && isRemembered && lacking * 2 > await session.CountStoredAsync(sheet, cancel);
        if (extent is null || isDoubtful)
        {
            await AskExtentAsync(lacking, isDoubtful, skipRejected, cancel);
            return (0, []);
        }

        CheckVanished(lacking, skipRejected);
        return (lacking, await session.VanishedAsync(sheet, cancel));
    }

    /// <summary>
    /// Rows that are not there because they were rejected are not lacking, and where they are left out nothing is taken for gone. A file that has
    /// none of the store's rows is another list beside them, unless it has them under other ids.
    /// </summary>
    private async Task AskExtentAsync(long lacking, bool isDoubtful, bool skipRejected, CancellationToken cancel)
    {
        if (lacking <= Rejected || (skipRejected && Rejected > 0))
        {
            return;
        }

        var stored = await session.CountStoredAsync(sheet, cancel);
        var alike = stored == lacking ? await session.CountAlikeAsync(sheet, cancel) : 0;
        if (stored == lacking && alike == 0 && !isDoubtful)
        {
            return;
        }

        var examples = Rejected > 0 ? [] : (await session.VanishedAsync(sheet, cancel)).Take(MostExamples).Select(row => RowNote.Short(row.ToString())).ToArray();
        var such = examples.Length == 0 ? "" : $", such as {string.Join(", ", examples)}";
        Ask(_readings[0].Reading, Asked.Extent,
            (isDoubtful ? "Files with these headers were full extracts so far, but this one holds less than half of what there is. " : "")
            + (alike > 0 ? $"{Counted(alike)} {sheet.Nouns} of the store have the {string.Join(" and ", sheet.KeyNames)} of a row of the file, but another id, and would count twice. " : "")
            + $"The file lacks {(Rejected > 0 ? "at least " : "")}{Counted(lacking - Rejected)} of {Counted(stored)} {sheet.Nouns} that are in the store{such}.",
            $"; say --full if it holds all of them (those it lacks are then closed as vanished on {SheetRow.Print(session.AsOf)}, their history stays), or --partial if they are to stay");
    }

    /// <summary>Rows that are not there because they were rejected, or because the export went wrong, have not vanished.</summary>
    private void CheckVanished(long vanished, bool skipRejected)
    {
        var first = _readings[0].Reading;
        if (_readings.All(part => part.Reading.Counts.Staged == 0))
        {
            Ask(first, Asked.Extent, $"The file has no row that could be imported, and as a full extract it would close all {Counted(vanished)} {sheet.Nouns} of the store; export it again.", ", or say --partial");
        }
        else if (skipRejected && Rejected > 0)
        {
            Ask(first, Asked.Extent, $"In a full extract, rows that are left out because they are rejected would count as gone ({Counted(vanished)} {sheet.Nouns} would go); correct them.", ", or say --partial");
        }
    }

    private static string Counted(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
