using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>Finds the staged rows of one thing that do not go together with another row of it, and one such row for each.</summary>
internal static class Clashes
{
    /// <summary>Rows that cover a day which an earlier row of the file covers, or one of the store, and do not say the same.</summary>
    public static IEnumerable<ClashingRow> Overlapping(IReadOnlyList<ThingRow> rows)
    {
        DateOnly[] days = [.. rows.Select(row => row.FromDate).Distinct().Order()];

        // By first day, as a binary indexed tree: what ends last of all that begin up to a day is found in a few steps.
        var latest = new Latest[days.Length + 1];
        foreach (var row in rows.OrderBy(row => row.RowNumber ?? 0))
        {
            if (row.RowNumber is not null)
            {
                var (upTo, before) = (Array.BinarySearch(days, row.End), default(Latest));
                for (var i = upTo < 0 ? ~upTo : upTo + 1; i > 0; i -= i & -i)
                {
                    before = before.With(latest[i].One).With(latest[i].Other);
                }

                if (before.DifferingFrom(row) is { } other && other.End >= row.FromDate)
                {
                    yield return row.With(other);
                }
            }

            for (var i = Array.BinarySearch(days, row.FromDate) + 1; i < latest.Length; i += i & -i)
            {
                latest[i] = latest[i].With(row);
            }
        }
    }

    /// <summary>Rows of a last step before the first one, and of a first one after a stored last one; an earlier first step excuses them.</summary>
    public static IEnumerable<ClashingRow> OutOfOrder(IReadOnlyList<ThingRow> rows, Steps steps)
    {
        bool Tells(ThingRow row, string step) => row.Said is string said && said == step;
        if (rows.Where(row => Tells(row, steps.First)).MinBy(row => row.FromDate) is not { } first)
        {
            return [];
        }

        var early = rows.Where(row => Tells(row, steps.Last) && row.FromDate < first.FromDate).ToLookup(row => row.RowNumber is null);
        var late = early[true].MinBy(row => row.FromDate) is { } stored ? rows.Where(row => row.RowNumber is not null && Tells(row, steps.First)).Select(row => row.With(stored)) : [];
        return early[false].Select(row => row.With(first)).Concat(late);
    }

    /// <summary>Of some rows the one that ends last, and the one that ends last of those that do not say the same.</summary>
    private readonly record struct Latest(ThingRow? One, ThingRow? Other)
    {
        public Latest With(ThingRow? row) => row is null ? this
            : One is null ? new(row, null)
            : !Differ(One, row) ? (row.End > One.End ? new(row, Other) : this)
            : row.End > One.End ? new(row, One)
            : Other is null || row.End > Other.End ? new(One, row)
            : this;

        public ThingRow? DifferingFrom(ThingRow row) => One is not null && Differ(One, row) ? One : Other;

        private static bool Differ(ThingRow one, ThingRow other) => one.Said is null || !one.Said.Equals(other.Said);
    }
}
