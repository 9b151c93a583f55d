namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>Tells a field over which a quote too many has drawn the rows below from one whose text has several lines.</summary>
internal static class SwallowedRows
{
    private enum Kind
    {
        Blank,
        Words,

        /// <summary>An amount, a day, a number.</summary>
        Number,

        /// <summary>Letters and digits without a space, such as an id.</summary>
        Code,
    }

    /// <summary>
    /// Whether the first and the last line of the record, split at each separator, are two rows of the same table: with as many fields, and with
    /// numbers and ids in the same places. Text that people write looks like that by no chance worth counting.
    /// </summary>
    /// <param name="at">The field that spans lines.</param>
    public static bool Are(string[] fields, int at, char separator)
    {
        var text = fields[at];
        var firstLine = text[..text.AsSpan().IndexOfAny('\n', '\r')].Split(separator);
        var lastLine = text[(text.AsSpan().LastIndexOfAny('\n', '\r') + 1)..].Split(separator);
        if (at + firstLine.Length != lastLine.Length + fields.Length - at - 1)
        {
            return false;
        }

        string[] first = [.. fields[..at], .. firstLine];
        string[] last = [.. lastLine, .. fields[(at + 1)..]];
        var alike = 0;
        for (var place = 0; place < first.Length; place++)
        {
            // What stands in the quotes has lost its ends.
            if (place == at || place == lastLine.Length - 1)
            {
                continue;
            }

            var (above, below) = (Of(first[place]), Of(last[place]));
            if (above != below && (above is Kind.Number or Kind.Code || below is Kind.Number or Kind.Code) && above != Kind.Blank && below != Kind.Blank)
            {
                return false;
            }

            alike += above == below && above is Kind.Number or Kind.Code ? 1 : 0;
        }

        return alike > 0;
    }

    private static Kind Of(string field)
    {
        var text = field.Trim(' ', '"');
        var hasDigits = text.Any(char.IsAsciiDigit);
        return text.Length == 0 ? Kind.Blank
            : hasDigits && !text.Any(char.IsLetter) ? Kind.Number
            : hasDigits && !text.Contains(' ', StringComparison.Ordinal) ? Kind.Code
            : Kind.Words;
    }
}
