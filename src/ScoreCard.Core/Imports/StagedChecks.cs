using ScoreCard.Core.Imports.Answers;
using ScoreCard.Core.Imports.Rows;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports;

/// <summary>What only all rows together show: references to nothing, spans that overlap.</summary>
internal sealed partial class StagedKind
{
    private static string Place(SheetReading reading, SheetReading other, int row) => other == reading ? $"row {row}" : $"row {row} of sheet '{other.Name}'";

    private async Task TakeDanglingAsync(CancellationToken cancel)
    {
        var rejected = new HashSet<int>();
        var columns = sheet.StoredColumns.Where(column => column.MustExist && IsInFile(column)).ToArray();
        foreach (var column in columns)
        {
            var other = catalogue.Get(column.RefersTo!);
            var dangling = await session.DanglingAsync(sheet, column, other, cancel);
            var endings = dangling.Count == 0 ? null : await EndingsAsync(column, other, dangling, cancel);
            foreach (var row in dangling)
            {
                var (ending, offer, option) = endings![row.Value];
                Reject(row.Row, rejected.Add(row.Row), column, RowNote.Short(row.Value),
                    reading => $"{reading.HeaderOf(column)} '{RowNote.Short(row.Value)}' is not among the {other.Nouns}{ending}.", offer, option);
            }
        }

        foreach (var column in rejected.Count == 0 ? [] : columns)
        {
            await session.TakeDanglingAsync(sheet, column, catalogue.Get(column.RefersTo!), cancel);
        }
    }

    /// <summary>What to do about each value that is no key of the other sheet, and the choice of names where it is one.</summary>
    private async Task<Dictionary<string, (string Ending, NameOffer? Offer, string? Option)>> EndingsAsync(SheetColumn column, Sheet other, IReadOnlyList<DanglingRow> rows, CancellationToken cancel)
    {
        var values = rows.Select(row => row.Value).ToHashSet(StringComparer.Ordinal);
        if (!await session.HasRowsAsync(other, cancel))
        {
            return values.ToDictionary(value => value, _ => ($", of which there are none yet; import the {other.Nouns} first or in the same workbook", (NameOffer?)null, (string?)null), StringComparer.Ordinal);
        }

        var nearest = new NearestKeys(values);
        await foreach (var key in session.EachKeyAsync(other).WithCancellation(cancel))
        {
            nearest.Look(key);
        }

        var left = all.FirstOrDefault(kind => kind.Sheet == other)?.Rejected is > 0 and var count ? $" ({count} of their rows {(count == 1 ? "was" : "were")} rejected)" : "";
        var isName = NameAnswers.IsName(column);
        if (isName)
        {
            Known[other.Kind] = nearest.Keys;
        }

        return values.ToDictionary(
            value => value,
            value =>
            {
                var near = nearest.For(value);
                var offer = isName ? new NameOffer(other.Kind, value, near) : null;
                return (near is null ? $"{left}; correct it, or import its {other.Noun} first or in the same workbook" : $"{left}; if '{near}' is meant, write it so", offer, OptionOf(offer));
            },
            StringComparer.Ordinal);
    }

    /// <summary>What takes a near name for the one that is not known; null where none is near.</summary>
    private static string? OptionOf(NameOffer? offer) => offer?.Near is { } near ? $", or say {ImportCommand.Option("--name", $"{offer.Key}={near}")}" : null;

    private async Task TakeOverlapsAsync(bool full, CancellationToken cancel)
    {
        if (sheet.Spans is not { } spans)
        {
            return;
        }

        var of = sheet.Column(spans.Of)!;
        foreach (var row in await session.TakeOverlapsAsync(sheet, spans, full, cancel))
        {
            Reject(row, spans.From, (reading, place) =>
            {
                if (spans.AreDays)
                {
                    return $"{reading.HeaderOf(of)} '{RowNote.Short(row.Name)}' has another {sheet.Noun} of this day {place}; leave only the right one, or correct the day of one of them.";
                }

                var until = row.OtherUntil is { } last ? $" until {SheetRow.Print(last)}" : "";
                return $"{reading.HeaderOf(of)} '{RowNote.Short(row.Name)}' has a {sheet.Noun} from {SheetRow.Print(row.OtherFrom)}{until} {place} for some of the same days; correct the dates of one of them.";
            });
        }
    }

    private async Task TakeStepsOutOfOrderAsync(bool full, CancellationToken cancel)
    {
        if (sheet.Steps is not { } steps)
        {
            return;
        }

        var (first, last) = (steps.First.ToLowerInvariant(), steps.Last.ToLowerInvariant());
        foreach (var row in await session.TakeStepsOutOfOrderAsync(sheet, steps, full, cancel))
        {
            var clash = row.FromDate < row.OtherFrom ? $"the {last} of '{RowNote.Short(row.Name)}' is before the {first}" : $"the {first} of '{RowNote.Short(row.Name)}' is after the {last}";
            Reject(row, steps.Date, (_, place) => $"{clash} on {SheetRow.Print(row.OtherFrom)} {place}; correct one of the dates, or add the {first} before it.");
        }
    }

    /// <summary>Rejects a row for another one, whose place the sentence names.</summary>
    private void Reject(ClashingRow row, string day, Func<SheetReading, string, string> sentence) =>
        Reject(row.Row, true, sheet.Column(day)!, SheetRow.Print(row.FromDate), reading =>
        {
            var (otherReading, otherRow) = row.OtherRow is { } number ? Find(number) : (reading, 0);
            var place = row.OtherRow is null ? "of an earlier import" : $"in {Place(reading, otherReading, otherRow)}";
            return $"{reading.HeaderOf(sheet.Column(day)!)} '{SheetRow.Print(row.FromDate)}': {sentence(reading, place)}";
        });

    private async Task FindDifferingSumsAsync(bool full, CancellationToken cancel)
    {
        if (sheet.Parts is not { } parts)
        {
            return;
        }

        var whole = catalogue.Get(sheet.Column(parts.Of)!.RefersTo!);
        foreach (var sum in await session.DifferingSumsAsync(sheet, parts, whole, full, cancel))
        {
            var (reading, row) = Find(sum.Row);
            var header = reading.HeaderOf(sheet.Column(parts.Amount)!);
            var (added, total) = (SheetRow.Print(ColumnType.Money, sum.Sum), SheetRow.Print(ColumnType.Money, sum.Total));
            Warn(reading, row, header, added, $"{header} of the rows of {whole.Noun} '{RowNote.Short(sum.Whole)}' adds up to {added}, but its amount is {total}, which counts; correct one of them where that is wrong.");
        }
    }

    private bool IsInFile(SheetColumn column) => _readings.Any(part => part.Reading.Match.Columns.Contains(column.Name));

    private async Task FindTwinsAsync(CancellationToken cancel)
    {
        // Ids of Salesforce differ in case on purpose, and one with its checksum says that the file's are such.
        if (_readings.Exists(part => part.Reading.Columns.KeysHaveChecksums))
        {
            return;
        }

        foreach (var twin in await session.TwinKeysAsync(sheet, cancel))
        {
            var (reading, row) = Find(twin.Row);
            var (key, id) = (KeyInWords(reading), RowNote.Short(twin.Id));
            var how = string.Equals(twin.Id, twin.Other, StringComparison.OrdinalIgnoreCase) ? "upper and lower case" : "spaces, punctuation or accents";
            Warn(reading, row, reading.Match.NamesKey ? key : null, id,
                $"{key} '{id}' {(reading.Match.NamesKey ? "differs" : "differ")} only in {how} from '{RowNote.Short(twin.Other)}'; they are kept as two, so correct one if they are the same.");
        }
    }

    private async Task FindUnknownNamesAsync(CancellationToken cancel)
    {
        foreach (var column in sheet.StoredColumns.Where(column => column is { RefersTo: not null, MustExist: false } && IsInFile(column)))
        {
            var other = catalogue.Get(column.RefersTo!);
            var isName = NameAnswers.IsName(column);
            IReadOnlyList<string> keys = isName ? await session.KeysAsync(other, cancel) : [];
            var unknown = (await session.UnknownNamesAsync(sheet, column, other, keys, cancel)).Where(name => _names?.IsKept(other.Kind, name.Name) != true).ToArray();
            var nearest = new NearestKeys(unknown.Select(name => name.Name));
            if (isName && unknown.Length > 0)
            {
                foreach (var key in keys)
                {
                    nearest.Look(key);
                }

                Known[other.Kind] = nearest.Keys;
            }

            foreach (var name in unknown)
            {
                var (reading, row) = Find(name.FirstRow);
                var offer = isName ? new NameOffer(other.Kind, name.Name, nearest.For(name.Name)) : null;
                var near = offer?.Near is null ? "" : $" If '{offer.Near}' is meant, write it so.";
                var header = reading.HeaderOf(column);
                _issues.Add(new ImportIssue(reading.Name, row, header, RowNote.Short(name.Name),
                    $"{header} '{RowNote.Short(name.Name)}' is not among the {other.Nouns}, so the rows have nothing from there.{near}", Severity.Warning, name.Rows) { Option = OptionOf(offer), Offer = offer });
            }
        }
    }
}
