using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Store;

/// <summary>The statements about staged rows that have one key: r is such a row, k its key.</summary>
internal sealed class RepeatSql(Sheet sheet, StagingTables tables, IReadOnlySet<SheetColumn> present, Engine engine)
{
    private const string IsKept = "k.IsAlike = 1 AND (k.Differs & @apart) = 0";

    private readonly LineColumns _lines = new(sheet, present);

    public string Kinds => $"""
        SELECT k.IsAlike AS {nameof(RepeatKind.IsAlike)}, k.Differs AS {nameof(RepeatKind.Differs)}, COUNT(*) AS {nameof(RepeatKind.Keys)}
        FROM ({Keys}) k
        GROUP BY k.IsAlike, k.Differs
        ORDER BY k.IsAlike, k.Differs
        """;

    /// <summary>The rows that do not stay.</summary>
    public string Taken => $"""
        SELECT
            r.RowNumber AS {nameof(RepeatedRow.Row)},
            k.FirstRow AS {nameof(RepeatedRow.FirstRow)},
            r.Id AS {nameof(RepeatedRow.Id)},
            k.IsAlike AS {nameof(RepeatedRow.IsAlike)},
            k.Differs AS {nameof(RepeatedRow.Differs)}
        FROM {tables.Rows} r
        JOIN ({Keys}) k ON k.Id = r.Id
        WHERE NOT ({IsKept}) OR r.RowNumber <> k.FirstRow
        ORDER BY r.RowNumber
        """;

    public string Take => $"""
        DELETE FROM {tables.Rows}
        WHERE EXISTS (SELECT 1 FROM ({Keys}) k WHERE k.Id = {tables.Rows}.Id AND (NOT ({IsKept}) OR {tables.Rows}.RowNumber <> k.FirstRow))
        """;

    /// <summary>Has the first row of each key stand for all of them.</summary>
    public string Join(long summed)
    {
        var joined = _lines.Columns.Where(column => column.OnLines == LineValue.Joined).ToArray();
        var values = _lines.Columns.Where(column => column.OnLines is LineValue.Last or LineValue.Cleared || (summed & _lines.BitOf(column)) != 0).ToArray();
        var texts = joined.SelectMany(column => new[] { (column.Name, From: column.Name), (Name: StagingColumn.MatchOf(column.Name), From: column.Name) });
        return $"""
            UPDATE {tables.Rows}
            SET {string.Join(", ", values.Select(column => $"{column.Name} = m.{column.Name}").Concat(texts.Select(text => $"{text.Name} = m.{text.Name}")))}
            FROM (
                SELECT {string.Join(", ", new[] { "v.FirstRow" }.Concat(values.Select(column => $"v.{column.Name}")).Concat(texts.Select(text => $"{text.From}Names.{text.Name}")))}
                FROM (
                    SELECT {string.Join(", ", values.Select(Value).Prepend("k.FirstRow").Prepend("k.Id"))}
                    FROM {tables.Rows} r
                    JOIN ({Keys}) k ON k.Id = r.Id
                    WHERE {IsKept}
                    GROUP BY k.Id, k.FirstRow
                ) v
                {string.Join('\n', joined.Select(column => $"LEFT JOIN ({JoinedNames(column)}) {column.Name}Names ON {column.Name}Names.Id = v.Id"))}
            ) m
            WHERE {tables.Rows}.RowNumber = m.FirstRow
            """;
    }

    public string TooManyNames(SheetColumn column) =>
        $"SELECT MIN(n.FirstRow) FROM ({Names(column)}) n GROUP BY n.Id HAVING MAX(n.Characters) > {column.MaxLength} ORDER BY MIN(n.FirstRow)";

    private string Keys => $"""
        SELECT
            r.Id,
            MIN(r.RowNumber) AS FirstRow,
            CASE WHEN {string.Join(" AND ", present.Where(column => !column.IsKey && !_lines.Columns.Contains(column)).Select(Agrees).DefaultIfEmpty("1 = 1"))} THEN 1 ELSE 0 END AS IsAlike,
            {string.Join(" + ", _lines.Columns.Select(column => $"CASE WHEN {Agrees(column)} THEN 0 ELSE {_lines.BitOf(column)} END").DefaultIfEmpty("0"))} AS Differs
        FROM {tables.Rows} r
        WHERE r.Id IN (SELECT d.Id FROM {tables.Rows} d GROUP BY d.Id HAVING COUNT(*) > 1)
        GROUP BY r.Id
        """;

    private string JoinedNames(SheetColumn column)
    {
        var match = StagingColumn.MatchOf(column.Name);
        return $"""
            SELECT n.Id, {engine.Joined("n.Name", "; ", "n.FirstRow")} AS {column.Name}, REPLACE({engine.Joined("n.Match", "", "n.FirstRow")}, ';;', ';') AS {match}
            FROM ({Names(column)}) n
            WHERE n.Characters <= {column.MaxLength}
            GROUP BY n.Id
            """;
    }

    /// <summary>The different names of each key, with the characters that they take together up to each of them.</summary>
    private string Names(SheetColumn column) => $"""
        SELECT
            a.Id,
            a.Name,
            a.Match,
            a.FirstRow,
            SUM({engine.Length}(a.Name) + 2) OVER (PARTITION BY a.Id ORDER BY a.FirstRow ROWS UNBOUNDED PRECEDING) - 2 AS Characters
        FROM (
            SELECT r.Id, MIN(r.{column.Name}) AS Name, r.{StagingColumn.MatchOf(column.Name)} AS Match, MIN(r.RowNumber) AS FirstRow
            FROM {tables.Rows} r
            WHERE r.{column.Name} IS NOT NULL AND r.Id IN (SELECT d.Id FROM {tables.Rows} d GROUP BY d.Id HAVING COUNT(*) > 1)
            GROUP BY r.Id, r.{StagingColumn.MatchOf(column.Name)}
        ) a
        """;

    private static string Value(SheetColumn column) => column.OnLines switch
    {
        LineValue.Summed => $"SUM(r.{column.Name}) AS {column.Name}",
        LineValue.Cleared => $"CASE WHEN {Agrees(column)} THEN MIN(r.{column.Name}) END AS {column.Name}",
        _ => $"MAX(r.{column.Name}) AS {column.Name}",
    };

    private static string Agrees(SheetColumn column) => $"(COUNT(DISTINCT r.{column.Name}) <= 1 AND COUNT(r.{column.Name}) IN (0, COUNT(*)))";
}
