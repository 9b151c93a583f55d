using System.IO.Hashing;
using System.Text;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>
/// The key of a row that has none of its own: the values that together identify it. Columns that are blank or missing have no part in it, so
/// that a column which an export gains and leaves blank makes no row look new.
/// </summary>
internal sealed class CompositeKey
{
    private readonly (ColumnType Type, int Slot, bool IsNeeded)[] _parts;
    private readonly int _maxLength;
    private readonly bool _isComplete;

    public CompositeKey(Sheet sheet, IReadOnlyList<ColumnReader> columns)
    {
        var needed = sheet.KeyNeeds.ToHashSet(StringComparer.Ordinal);
        _parts = [.. sheet.CompositeKey.SelectMany(name => columns.Where(column => column.Column.Name == name)).Select(column => (column.Column.Type, column.Slot, needed.Contains(column.Column.Name)))];
        _maxLength = sheet.Key.MaxLength;
        _isComplete = needed.Count > 0 && _parts.Count(part => part.IsNeeded) == needed.Count;
    }

    /// <summary>Null where a value is blank without which nothing identifies the row.</summary>
    public string? Of(SheetRow row)
    {
        if (!_isComplete)
        {
            return null;
        }

        var key = new StringBuilder();
        foreach (var (type, slot, isNeeded) in _parts)
        {
            if (row.Values[slot] is not { } value)
            {
                if (isNeeded)
                {
                    return null;
                }

                continue;
            }

            key.Append(key.Length == 0 ? "" : " | ").Append(SheetRow.Print(type, value));
        }

        return key.Length <= _maxLength ? key.ToString() : Shorten(key.ToString());
    }

    /// <summary>The beginning for people, and a checksum of the whole that tells it from others of that beginning.</summary>
    private string Shorten(string key)
    {
        var checksum = Convert.ToHexString(XxHash128.Hash(Encoding.UTF8.GetBytes(key)));
        return $"{key[..(_maxLength - checksum.Length - 3)]} … {checksum}";
    }
}
