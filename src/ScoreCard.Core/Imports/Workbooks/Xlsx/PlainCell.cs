namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// A cell as nearly all are written: a number or the number of a shared text, and nothing else. Its bytes are known by one look, where reading it
/// token by token takes five.
/// </summary>
internal readonly ref struct PlainCell
{
    // So many that no digit is lost and none has to be rounded.
    private const int MostDigits = 15;
    private const int MostLetters = 3;
    private const int MostIndexDigits = 8;

    private static ReadOnlySpan<byte> Start => "><v>"u8;

    private static ReadOnlySpan<byte> End => "</v></c>"u8;

    private PlainCell(int length, int column, int style, bool isShared, bool isEmpty, CellNumber number) =>
        (Length, Column, Style, IsShared, IsEmpty, Number) = (length, column, style, isShared, isEmpty, number);

    /// <summary>How many bytes it takes.</summary>
    public int Length { get; }

    /// <summary>From 0; -1 where the cell does not say.</summary>
    public int Column { get; }

    public int Style { get; }

    /// <summary>The value is the number of a shared text.</summary>
    public bool IsShared { get; }

    public bool IsEmpty { get; }

    public CellNumber Number { get; }

    /// <summary>False where another thing stands there, or a cell that is written in any other way.</summary>
    /// <param name="bytes">End with a zero, which no cell has.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out PlainCell cell)
    {
        cell = default;
        if (!bytes.StartsWith("<c"u8) || !TryReadAttributes(bytes, out var at, out var column, out var style, out var isShared))
        {
            return false;
        }

        var value = bytes[at..];
        if (value.StartsWith("/>"u8))
        {
            cell = new(at + 2, column, style, isShared, true, default);
            return true;
        }

        at += Start.Length;
        if (!value.StartsWith(Start) || !(isShared ? TryReadShared(bytes, ref at, out var number) : TryReadNumber(bytes, ref at, out number)) || !bytes[at..].StartsWith(End))
        {
            return false;
        }

        cell = new(at + End.Length, column, style, isShared, false, number);
        return true;
    }

    /// <summary>Reads r, s and t in any order, each at most once.</summary>
    private static bool TryReadAttributes(ReadOnlySpan<byte> bytes, out int at, out int column, out int style, out bool isShared)
    {
        (at, column, style, isShared) = (2, -1, -1, false);
        var hasType = false;
        while (bytes[at] == ' ')
        {
            var name = bytes[++at];
            if (name == 0 || bytes[at + 1] != '=' || bytes[at + 2] != '"')
            {
                return false;
            }

            at += 3;
            var isRead = name switch
            {
                (byte)'r' => column < 0 && TryReadReference(bytes, ref at, out column),
                (byte)'s' => style < 0 && TryReadIndex(bytes, ref at, out style),
                (byte)'t' => !hasType && bytes[at] is (byte)'s' or (byte)'n',
                _ => false,
            };
            if (name == 't' && isRead)
            {
                hasType = true;
                isShared = bytes[at++] == 's';
            }

            if (!isRead || bytes[at++] != '"')
            {
                return false;
            }
        }

        style = Math.Max(style, 0);
        return bytes[at] is (byte)'>' or (byte)'/';
    }

    private static bool TryReadReference(ReadOnlySpan<byte> bytes, ref int at, out int column)
    {
        column = 0;
        var start = at;
        for (; (uint)(bytes[at] - 'A') < 26; at++)
        {
            column = (column * 26) + bytes[at] - 'A' + 1;
            if (at - start == MostLetters)
            {
                return false;
            }
        }

        column--;
        return TryReadIndex(bytes, ref at, out _) && column >= 0;
    }

    private static bool TryReadIndex(ReadOnlySpan<byte> bytes, ref int at, out int index)
    {
        index = 0;
        var start = at;
        for (; (uint)(bytes[at] - '0') <= 9 && at - start < MostIndexDigits; at++)
        {
            index = (index * 10) + bytes[at] - '0';
        }

        return at > start;
    }

    private static bool TryReadShared(ReadOnlySpan<byte> bytes, ref int at, out CellNumber number)
    {
        var isRead = TryReadIndex(bytes, ref at, out var index);
        number = new CellNumber(index, 0);
        return isRead;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> bytes, ref int at, out CellNumber number)
    {
        var isNegative = bytes[at] == '-';
        at += isNegative ? 1 : 0;
        var (digits, count, point) = (0L, 0, -1);
        for (; count <= MostDigits; at++)
        {
            var digit = (uint)(bytes[at] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                count++;
            }
            else if (bytes[at] == '.' && point < 0)
            {
                point = count;
            }
            else
            {
                break;
            }
        }

        number = new CellNumber(isNegative ? -digits : digits, (short)(point < 0 ? 0 : count - point));
        return count is > 0 and <= MostDigits;
    }
}
