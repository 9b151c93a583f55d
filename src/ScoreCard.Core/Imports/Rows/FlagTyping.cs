using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Yes or no in the words of any CRM.</summary>
internal sealed class FlagTyping(SheetColumn column, HeaderCell header) : CellTyping(column, header)
{
    private static readonly object Yes = 1L;
    private static readonly object No = 0L;

    private static readonly string[] YesWords = ["true", "yes", "y", "1", "x", "✓", "✔", "☑", "ja", "j", "oui", "si", "sí", "sim", "wahr", "vrai", "checked", "on"];
    private static readonly string[] NoWords = ["false", "no", "n", "0", "nein", "non", "não", "falsch", "faux", "unchecked", "off", "☐"];

    public override object? Type(in Cell cell, SheetRow row)
    {
        if (cell.Kind is CellKind.Boolean or CellKind.Number && cell.Number is 0 or 1)
        {
            return cell.Number is 1 ? Yes : No;
        }

        if (Text(cell) is not { } text)
        {
            return null;
        }

        return YesWords.Contains(text, StringComparer.OrdinalIgnoreCase) ? Yes
            : NoWords.Contains(text, StringComparer.OrdinalIgnoreCase) ? No
            : Reject(row, text, "is neither yes nor no; write one of them or clear the cell");
    }
}
