using System.Text.RegularExpressions;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Tells the rows of a report that are no data from rows of data with something missing.</summary>
internal static partial class TotalsAndFooters
{
    private const int FewCells = 2;
    private const int FooterCells = 3;
    private const int ProseLength = 30;
    private const int ProseWords = 4;

    /// <param name="hasKey">The row has a key, which may be the text of a total that stands in the key's column.</param>
    /// <param name="isWorthSomething">The row has an id, or an amount and a day, so that no more than a bare word makes it a total.</param>
    /// <param name="hasNeeded">Text stands in another column that rows of data need.</param>
    /// <param name="hasMoreNeeded">The same, apart from the first cell of the row: a total may stand in any column.</param>
    /// <returns>Null for a row of data.</returns>
    public static SkipReason? Of(ReadOnlySpan<Cell> cells, HeaderMatch header, bool hasKey, bool isWorthSomething, bool hasNeeded, bool hasMoreNeeded)
    {
        var used = 0;
        var hasError = false;
        var numbers = 0;
        string? first = null;
        var firstText = -1;
        for (var index = 0; index < cells.Length; index++)
        {
            if (cells[index].Kind == CellKind.Blank || (cells[index].Kind == CellKind.Text && Names.Trim(cells[index].Text).Length == 0))
            {
                continue;
            }

            used++;
            hasError |= cells[index].Kind == CellKind.Error;
            numbers += cells[index].Kind == CellKind.Number && !cells[index].Format.IsDate ? 1 : 0;
            if (first is null && cells[index].Kind == CellKind.Text)
            {
                first = Names.Trim(cells[index].Text);
                firstText = used;
            }
        }

        if (used == 0)
        {
            return SkipReason.Blank;
        }

        if (RepeatsHeader(cells, header))
        {
            return SkipReason.Headers;
        }

        if (first is not null && !hasMoreNeeded && (!isWorthSomething || IsBareTotal(first)))
        {
            if (IsTotal(first) && (firstText == 1 || !hasKey))
            {
                return SkipReason.Total;
            }

            if (used <= FooterCells && firstText == 1 && Footer().IsMatch(first))
            {
                return SkipReason.Footer;
            }

            // Of a group, or of a currency: nothing but sums stands beside it.
            if (numbers > 0 && numbers == used - 1 && NamedTotal().IsMatch(first) && (firstText == 1 || !hasKey))
            {
                return SkipReason.Note;
            }
        }

        // What may have been meant as data is never left out for being short.
        if (hasNeeded || hasError)
        {
            return null;
        }

        return (!hasKey && (used <= FewCells || first is null)) || (used == 1 && first is not null && IsProse(first)) ? SkipReason.Note : null;
    }

    /// <summary>The same, or the total of something that it names, which may as well be the name of a company.</summary>
    public static bool MayBeLeftOut(string key) => MayBeTotalOrFooter(key) || NamedTotal().IsMatch(key);

    /// <summary>Cheap: most keys begin with none of the words.</summary>
    public static bool MayBeTotalOrFooter(string key) => (IsTotal(key) || Footer().IsMatch(key)) && key.Length > 0;

    /// <summary>Whether the first text of a row is that of a total or a footer.</summary>
    public static bool AreLikely(ReadOnlySpan<Cell> cells)
    {
        foreach (ref readonly var cell in cells)
        {
            if (cell.Kind == CellKind.Text)
            {
                return MayBeLeftOut(Names.Trim(cell.Text));
            }
        }

        return false;
    }

    /// <summary>The total of a group of rows, not of all.</summary>
    public static bool IsSubtotal(string text) => Subtotal().IsMatch(text);

    private static bool IsTotal(string text) => Total().IsMatch(text);

    private static bool IsBareTotal(string text) => Total().Match(text).Length == text.Length;

    private static bool IsProse(string text) => text.Length >= ProseLength && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= ProseWords;

    private static bool RepeatsHeader(ReadOnlySpan<Cell> cells, HeaderMatch header)
    {
        var equal = 0;
        foreach (var matched in header.Headers)
        {
            var index = matched.Header.Index;
            if (index >= cells.Length || cells[index].Kind == CellKind.Blank)
            {
                continue;
            }

            if (cells[index].Kind != CellKind.Text || HeaderText.Normalise(cells[index].Text) != matched.Header.Normalised)
            {
                return false;
            }

            equal++;
        }

        return equal >= 2;
    }

    [GeneratedRegex(@"^(sub[\s-]?totals?|sous-total|zwischensumme|teilergebnis)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subtotal();

    [GeneratedRegex(@"^(sub|grand )?(totals?|totaux|totale|totaal|summe|somme|suma|σ)\s+\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedTotal();

    [GeneratedRegex(
        @"^((grand|sub|overall|report)?[\s-]*totals?|total g[eé]n[eé]ral|sous-total|gesamt(summe|ergebnis)?|zwischensumme|teilergebnis|insgesamt|sum(me|ma)?|somme|suma( końcowa)?|totale( complessivo)?|totaux|(eind|sub)?totaal|(gesamt)?ergebnis|celkem|σ|合計|総計|小計|合计|总计|итого|всего|(record )?count|average|avg|mean|mittelwert|anzahl)\s*($|[:;=(\[\d-]|for\b|of\b|by\b)|\s((sub|grand )?totals?|gesamt|ergebnis|summe|count|average)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Total();

    [GeneratedRegex(
        @"^(copyright\b|©|\(c\)\s|(strictly |company )?confidential|proprietary|generated\b|(report|list) (generated|run|date|created|name)|created (by|on)\b|exported\b|printed\b|source\s*:|data source|filter(s|ed)?\b|as of\b|page \d|end of (report|file|list|data)|notes?\s*:|disclaimer|for internal use|internal use|do not distribute|vertraulich|erstellt (von|am)|quelle\s*:|seite \d|stand\s*:)|all rights reserved",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Footer();
}
