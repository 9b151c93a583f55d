using System.Globalization;
using System.Numerics;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Cell addresses such as <c>AB12</c>.</summary>
internal static class CellReference
{
    private const int Letters = 26;

    /// <summary>The column from 0; -1 where the address does not begin with one to three letters.</summary>
    public static int Column<T>(ReadOnlySpan<T> address)
        where T : unmanaged, IBinaryInteger<T>
    {
        var column = 0;
        var index = 0;
        for (; index < address.Length; index++)
        {
            var letter = (int.CreateTruncating(address[index]) & ~0x20) - 'A';
            if ((uint)letter >= Letters)
            {
                break;
            }

            if (index == 3)
            {
                return -1;
            }

            column = (column * Letters) + letter + 1;
        }

        return column - 1;
    }

    /// <summary>The row from 1; 0 where there is none.</summary>
    public static int Row(ReadOnlySpan<char> address)
    {
        var digits = address.TrimStart("$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        return int.TryParse(digits.Trim('$'), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
    }

    /// <summary>The letters of a column from 0.</summary>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
