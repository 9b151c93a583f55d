using System.Text;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>A workbook of a few rows in the format of Excel 97, with the cells of a <see cref="TinyWorkbook"/>; nothing else writes such files here.</summary>
public sealed class TinyXls
{
    private readonly List<(string Name, int State, object?[][] Rows)> _sheets = [];
    private readonly List<string> _strings = [];
    private readonly List<string> _formats = ["General", "yyyy-mm-dd"];

    public bool Date1904 { get; init; }

    public bool HasPassword { get; init; }

    /// <summary>Rows that a filter hides, from 1.</summary>
    public int[] HiddenRows { get; init; } = [];

    /// <summary>First and last row, first and last column, from 0.</summary>
    public int[][] Merged { get; init; } = [];

    public TinyXls Sheet(string name, params object?[][] rows) => Sheet(name, 0, rows);

    /// <param name="state">1 hidden, 2 hidden for good.</param>
    public TinyXls Sheet(string name, int state, object?[][] rows)
    {
        _sheets.Add((name, state, rows));
        return this;
    }

    public byte[] ToBytes() => TinyCompoundFile.Of("Workbook", ToStream());

    /// <summary>The records, without the container.</summary>
    public byte[] ToStream()
    {
        var sheets = _sheets.Select(sheet => SheetRecords(sheet.Rows)).ToArray();
        var places = new int[_sheets.Count];
        var globals = Globals(places);
        for (var index = 0; index < places.Length; index++)
        {
            places[index] = globals.Length + sheets.Take(index).Sum(sheet => sheet.Length);
        }

        return [.. Globals(places), .. sheets.SelectMany(sheet => sheet)];
    }

    private byte[] Globals(int[] places)
    {
        var records = new TinyRecords().Add(0x809, Shorts(0x600, 5, 0, 0, 0, 0, 0, 0));
        if (HasPassword)
        {
            records.Add(0x2F, Shorts(0, 0, 0));
        }

        records.Add(0x22, Shorts(Date1904 ? 1 : 0));
        for (var id = 0; id < _formats.Count; id++)
        {
            records.Add(0x41E, [.. Shorts(200 + id), .. Text(_formats[id], 2)]);
        }

        for (var id = 0; id < _formats.Count; id++)
        {
            records.Add(0xE0, [.. Shorts(0, 200 + id), .. new byte[16]]);
        }

        for (var index = 0; index < _sheets.Count; index++)
        {
            records.Add(0x85, [.. BitConverter.GetBytes(places[index]), (byte)_sheets[index].State, 0, .. Text(_sheets[index].Name, 1)]);
        }

        return records.AddTexts(_strings).Add(0x0A, []).ToBytes();
    }

    private byte[] SheetRecords(object?[][] rows)
    {
        var records = new TinyRecords().Add(0x809, Shorts(0x600, 0x10, 0, 0, 0, 0, 0, 0)).Add(0x200, [.. BitConverter.GetBytes(0), .. BitConverter.GetBytes(rows.Length), .. Shorts(0, 9, 0)]);
        for (var row = 0; row < rows.Length; row++)
        {
            records.Add(0x208, Shorts(row, 0, 9, 255, 0, 0, HiddenRows.Contains(row + 1) ? 0x20 : 0, 0));
        }

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                Cell(records, row, column, rows[row][column]);
            }
        }

        records.Add(0xE5, [.. Shorts(Merged.Length), .. Merged.SelectMany(range => Shorts(range))]);
        return records.Add(0x0A, []).ToBytes();
    }

    private void Cell(TinyRecords records, int row, int column, object? value)
    {
        byte[] At(int format) => Shorts(row, column, format);
        switch (value)
        {
            case null:
                records.Add(0x201, At(0));
                break;
            case string text:
                records.Add(0xFD, [.. At(0), .. BitConverter.GetBytes(Index(_strings, text))]);
                break;
            case bool flag:
                records.Add(0x205, [.. At(0), (byte)(flag ? 1 : 0), 0]);
                break;
            case int whole:
                records.Add(0x27E, [.. At(0), .. BitConverter.GetBytes((whole << 2) | 2)]);
                break;
            case int[] packed:
                records.Add(0xBD, [.. Shorts(row, column), .. packed.SelectMany(number => (byte[])[.. Shorts(0), .. BitConverter.GetBytes((number << 2) | 3)]), .. Shorts(column + packed.Length - 1)]);
                break;
            case DateOnly date:
                records.Add(0x203, [.. At(1), .. BitConverter.GetBytes((double)(date.DayNumber - new DateOnly(Date1904 ? 1904 : 1899, Date1904 ? 1 : 12, Date1904 ? 1 : 30).DayNumber))]);
                break;
            case TinyWorkbook.Formatted formatted:
                records.Add(0x203, [.. At(Index(_formats, formatted.Code)), .. BitConverter.GetBytes(Convert.ToDouble(formatted.Value))]);
                break;
            case TinyWorkbook.Error error:
                records.Add(0x205, [.. At(0), Code(error), 1]);
                break;
            case TinyWorkbook.Formula { Cached: string text }:
                records.Add(0x06, [.. At(0), 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[8]]).Add(0x4BC, new byte[10]).Add(0x207, Text(text, 2));
                break;
            case TinyWorkbook.Formula { Cached: TinyWorkbook.Error error }:
                records.Add(0x06, [.. At(0), 2, 0, Code(error), 0, 0, 0, 0xFF, 0xFF, .. new byte[8]]);
                break;
            case TinyWorkbook.Formula { Cached: null }:
                records.Add(0x06, [.. At(0), 3, 0, 0, 0, 0, 0, 0xFF, 0xFF, .. new byte[8]]);
                break;
            case TinyWorkbook.Formula formula:
                records.Add(0x06, [.. At(0), .. BitConverter.GetBytes(Convert.ToDouble(formula.Cached)), .. new byte[8]]);
                break;
            default:
                records.Add(0x203, [.. At(0), .. BitConverter.GetBytes(Convert.ToDouble(value))]);
                break;
        }
    }

    private static byte Code(TinyWorkbook.Error error) => error.Code == "#REF!" ? (byte)0x17 : (byte)0x2A;

    private static int Index(List<string> list, string text)
    {
        if (!list.Contains(text))
        {
            list.Add(text);
        }

        return list.IndexOf(text);
    }

    private static byte[] Shorts(params int[] numbers) => [.. numbers.SelectMany(number => BitConverter.GetBytes((ushort)number))];

    private static byte[] Text(string text, int lengthBytes) =>
        [.. BitConverter.GetBytes((ushort)text.Length).Take(lengthBytes), 1, .. Encoding.Unicode.GetBytes(text)];
}
