namespace ScoreCard.Core.Imports.Values;

/// <summary>Gathers over a column of number texts which decimal mark they are written with.</summary>
public sealed class NumberStyleEvidence
{
    public int ShowPoint { get; private set; }

    public int ShowComma { get; private set; }

    public int Ambiguous { get; private set; }

    public int NotNumbers { get; private set; }

    public Example? FirstPoint { get; private set; }

    public Example? FirstComma { get; private set; }

    public Example? FirstAmbiguous { get; private set; }

    public Example? FirstNotNumber { get; private set; }

    /// <summary>The decimal mark to parse with. Without evidence it is the point; <see cref="Decide"/> says whether that was a guess.</summary>
    public DecimalMark Mark => ShowComma > ShowPoint ? DecimalMark.Comma : DecimalMark.Point;

    public void Add(string text, int row)
    {
        var scan = NumberText.Scan(text);
        switch (scan)
        {
            case { Shape: NumberShape.None }:
                NotNumbers++;
                FirstNotNumber ??= new Example(row, text);
                break;
            case { Shape: NumberShape.Ambiguous }:
                Ambiguous++;
                FirstAmbiguous ??= new Example(row, text);
                break;
            case { Shown: DecimalMark.Point }:
                ShowPoint++;
                FirstPoint ??= new Example(row, text);
                break;
            case { Shown: DecimalMark.Comma }:
                ShowComma++;
                FirstComma ??= new Example(row, text);
                break;
        }
    }

    /// <summary>Values that show their own mark are read by it; only the others can be in question.</summary>
    public NumberStyleVerdict Decide() => (ShowPoint > 0, ShowComma > 0, Ambiguous > 0) switch
    {
        (_, false, false) or (true, false, true) => NumberStyleVerdict.Point,
        (false, true, _) => NumberStyleVerdict.Comma,
        (false, false, true) => NumberStyleVerdict.Ambiguous,
        (true, true, true) => NumberStyleVerdict.Contradictory,
        (true, true, false) => ShowComma > ShowPoint ? NumberStyleVerdict.Comma : NumberStyleVerdict.Point,
    };
}
