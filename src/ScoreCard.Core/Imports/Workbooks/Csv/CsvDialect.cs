using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>What separates the fields, and whether the first line is Excel's <c>sep=;</c>, which is no data.</summary>
internal sealed record CsvDialect(char Separator, bool HasSeparatorLine)
{
    private const string Candidates = ",;\t|";
    private const int SampleChars = 1 << 16;
    private const int SampleRecords = 50;

    public static CsvDialect Detect(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 14, leaveOpen: true);
        var buffer = new char[SampleChars];
        var text = buffer.AsSpan(0, reader.ReadBlock(buffer, 0, buffer.Length));
        return text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && (text.Length == 5 || text[5] is '\r' or '\n')
            ? new CsvDialect(text[4], HasSeparatorLine: true)
            : new CsvDialect(Guess(text), HasSeparatorLine: false);
    }

    // The separator is the character that occurs equally often in most records. Records count, not lines: quoted fields have line breaks.
    private static char Guess(ReadOnlySpan<char> text)
    {
        var records = Count(text);
        var best = Candidates[0];
        var bestScore = 0;
        for (var candidate = 0; candidate < Candidates.Length; candidate++)
        {
            var usual = records.Select(counts => counts[candidate]).Where(count => count > 0)
                .GroupBy(count => count).OrderByDescending(group => group.Count() * group.Key).FirstOrDefault();
            var score = usual is null ? 0 : usual.Count() * usual.Key;
            if (score > bestScore)
            {
                (best, bestScore) = (Candidates[candidate], score);
            }
        }

        return best;
    }

    private static List<int[]> Count(ReadOnlySpan<char> text)
    {
        var records = new List<int[]>();
        var counts = new int[Candidates.Length];
        var quoted = false;
        var empty = true;
        var mayOpen = true;
        foreach (var character in text)
        {
            // A quote opens a field only at its start (in 19" rack it is an inch), and again right after one that closed it.
            if (character == '"' && (quoted || mayOpen))
            {
                quoted = !quoted;
                mayOpen = true;
                empty = false;
                continue;
            }

            mayOpen = character is '\r' or '\n' || Candidates.Contains(character, StringComparison.Ordinal);
            if (!quoted && character is '\r' or '\n')
            {
                if (!empty)
                {
                    records.Add(counts);
                    counts = new int[Candidates.Length];
                    empty = true;
                }

                if (records.Count == SampleRecords)
                {
                    return records;
                }
            }
            else
            {
                empty = false;
                var candidate = quoted ? -1 : Candidates.IndexOf(character, StringComparison.Ordinal);
                if (candidate >= 0)
                {
                    counts[candidate]++;
                }
            }
        }

        // The last record of a full sample is cut somewhere; a short file's last record is whole.
        if (!empty && (records.Count == 0 || text.Length < SampleChars))
        {
            records.Add(counts);
        }

        return records;
    }
}
