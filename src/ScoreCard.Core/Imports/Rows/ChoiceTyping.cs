using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Values of a closed list, in any case, spacing and punctuation and by their synonyms.</summary>
internal sealed class ChoiceTyping : CellTyping
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    public ChoiceTyping(SheetColumn column, HeaderCell header)
        : base(column, header)
    {
        foreach (var value in column.Values)
        {
            _known[Names.Normalise(value.Text)] = value.Text;
        }

        foreach (var value in column.Values)
        {
            foreach (var synonym in value.Synonyms)
            {
                _known.TryAdd(Names.Normalise(synonym), value.Text);
            }
        }
    }

    public override object? Type(in Cell cell, SheetRow row)
    {
        if (Text(cell) is not { } text)
        {
            return null;
        }

        return _known.GetValueOrDefault(Names.Normalise(text)) ?? Reject(row, text, $"is none of {Listed()}; write one of them{(Column.Required ? "" : " or clear the cell")}");
    }

    private string Listed() => string.Join(", ", Column.Values.SkipLast(1).Select(value => value.Text)) + $" and {Column.Values[^1].Text}";
}
