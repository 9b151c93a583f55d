using System.Globalization;
using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Rows;

/// <summary>Numbers, also those written as text: where a text leaves its decimal mark open, the others of the column decide.</summary>
internal class NumberTyping(SheetColumn column, HeaderCell header) : CellTyping(column, header)
{
    /// <summary>How many parts of one the store keeps.</summary>
    protected virtual long Scale => SheetRow.Scale;

    /// <summary>Parts that are smaller leave room for so much less.</summary>
    private decimal Limit => (decimal)SheetRow.TooLarge * SheetRow.Scale / Scale;

    /// <summary>Three digits behind a decimal mark are nothing to wonder at.</summary>
    protected virtual bool MayHaveThousandths => true;

    /// <summary>Three digits behind the only separator are thousands where no value of the column tells.</summary>
    protected virtual bool AreThousands => !Column.IsSmall;

    private readonly Boxes<long> _boxes = new();
    private readonly NumberStyleEvidence _evidence = new();

    public override bool IsUndecided => _evidence.Decide() is NumberStyleVerdict.Ambiguous or NumberStyleVerdict.Contradictory;

    public override string? Caution => AreThousands ? ReadAs("thousands; check the sums") : null;

    /// <summary>What to say where no value of the column tells which its decimal mark is.</summary>
    protected string? ReadAs(string reading) => HasSeenAll && _evidence.Decide() == NumberStyleVerdict.Ambiguous
        ? $"holds numbers such as '{_evidence.FirstAmbiguous!.Text}' that can be read as thousands or as a fraction, and were read as {reading}"
        : null;

    public override void Observe(in Cell cell, int row)
    {
        if (cell.Kind == CellKind.Text && Text(cell) is { } text)
        {
            _evidence.Add(text, row);
        }
    }

    public override object? Type(in Cell cell, SheetRow row)
    {
        switch (cell.Kind)
        {
            case CellKind.Number when !cell.TryGetDecimal(out _):
                return Reject(row, cell.Text, "is too large; correct it");
            case CellKind.Number when cell.Format.IsDate:
                return Reject(row, cell.Text, "is shown as a date and not as a number; correct the cell or its format");
            case CellKind.Number:
                cell.TryGetDecimal(out var number);
                return Scaled(number, cell.Format.CurrencyCode, cell.Format.Kind == NumberFormatKind.Percent, cell, row);
            case CellKind.Text when Text(cell) is { } text:
                return OfText(text, cell, row);
            case CellKind.Boolean:
                return Reject(row, cell.Text, "is no number; correct it or clear the cell");
            default:
                return null;
        }
    }

    /// <summary>The number of a cell without a per cent sign or format; the smaller one where its decimal mark is open.</summary>
    protected static decimal? Bare(in Cell cell)
    {
        if (cell.Kind == CellKind.Number)
        {
            return cell.Format.Kind != NumberFormatKind.Percent && cell.TryGetDecimal(out var number) ? number : null;
        }

        return cell.Kind == CellKind.Text && NumberText.Scan(cell.Text) is { IsNumber: true, IsPercent: false } scan
            ? scan.Shown is { } shown ? scan.Value(shown) : decimal.MinMagnitude(scan.Point, scan.Comma)
            : null;
    }

    /// <param name="isPercent">The value was shown with a per cent sign and is a share of one already.</param>
    protected virtual object? Scaled(decimal value, string? currency, bool isPercent, in Cell cell, SheetRow row) => Math.Abs(value) < Limit
        ? _boxes.Of((long)Math.Round(value * Scale, MidpointRounding.ToEven))
        : Reject(row, cell.Text, string.Create(CultureInfo.InvariantCulture, $"is too large ({Limit:N0} or more); correct it"));

    private object? OfText(string text, in Cell cell, SheetRow row)
    {
        var scan = NumberText.Scan(text);
        switch (scan.Shape)
        {
            case NumberShape.Blank:
                return null;
            case NumberShape.None:
                return Reject(row, text, "is no number; correct it or clear the cell");
        }

        var verdict = _evidence.Decide();
        var shownMark = scan.Shape == NumberShape.Ambiguous ? null : scan.Shown;
        if (!HasSeenAll && (scan.Shape == NumberShape.Ambiguous ? _evidence.ShowPoint + _evidence.ShowComma == 0 : shownMark is { } shown && Other(verdict, shown)))
        {
            throw new UndecidedColumnException();
        }

        if (scan.Shape == NumberShape.Ambiguous && verdict == NumberStyleVerdict.Contradictory)
        {
            return Reject(row, text, "can be read as thousands or as a fraction, because the column has both kinds; write it without separators between thousands");
        }

        var value = scan.Value(Mark(scan, verdict, text));
        if (scan.Shape == NumberShape.Ambiguous && Math.Abs(value) < 1000 && !MayHaveThousandths)
        {
            row.Warn(Column.Name, text, string.Create(CultureInfo.InvariantCulture, $"was read as {value:0.###}, since others of the column have such a decimal mark; write it without separators if thousands are meant"));
        }

        return Scaled(value, scan.CurrencyCode, scan.IsPercent, cell, row);
    }

    private DecimalMark Mark(NumberScan scan, NumberStyleVerdict verdict, string text) => verdict switch
    {
        _ when scan.Shown is { } shown => shown,
        NumberStyleVerdict.Ambiguous => text.Contains('.', StringComparison.Ordinal) == AreThousands ? DecimalMark.Comma : DecimalMark.Point,
        NumberStyleVerdict.Comma => DecimalMark.Comma,
        _ => DecimalMark.Point,
    };

    private static bool Other(NumberStyleVerdict verdict, DecimalMark mark) =>
        mark == DecimalMark.Comma ? verdict == NumberStyleVerdict.Point : verdict == NumberStyleVerdict.Comma;
}
