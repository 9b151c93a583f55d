using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public class NumberStyleEvidenceTests
{
    [Theory]
    [InlineData(NumberStyleVerdict.Comma, DecimalMark.Comma, "1.234", "1.054,00")]
    [InlineData(NumberStyleVerdict.Comma, DecimalMark.Comma, "1.234", "12,5", "n/a", "-")]
    [InlineData(NumberStyleVerdict.Point, DecimalMark.Point, "1,234", "12.50")]
    [InlineData(NumberStyleVerdict.Ambiguous, DecimalMark.Point, "1,234", "500")]
    [InlineData(NumberStyleVerdict.Contradictory, DecimalMark.Point, "1,234", "12.50", "12,50", "13.50")]
    [InlineData(NumberStyleVerdict.Point, DecimalMark.Point, "500", "1'054")]
    [InlineData(NumberStyleVerdict.Comma, DecimalMark.Comma, "12,50", "12.50", "13,50")]
    public void One_value_can_decide_for_the_column(NumberStyleVerdict verdict, DecimalMark mark, params string[] column)
    {
        var evidence = new NumberStyleEvidence();
        for (var row = 0; row < column.Length; row++)
        {
            evidence.Add(column[row], row + 2);
        }

        Assert.Equal((verdict, mark), (evidence.Decide(), evidence.Mark));
    }

    [Fact]
    public void The_first_value_of_each_sort_is_kept_with_its_row()
    {
        var evidence = new NumberStyleEvidence();
        evidence.Add("1,234", 2);
        evidence.Add("2,345", 3);
        evidence.Add("1.5", 4);
        evidence.Add("1,5", 5);
        evidence.Add("many", 6);

        Assert.Equal((2, 1, 1, 1), (evidence.Ambiguous, evidence.ShowPoint, evidence.ShowComma, evidence.NotNumbers));
        Assert.Equal(
            [new Example(2, "1,234"), new Example(4, "1.5"), new Example(5, "1,5"), new Example(6, "many")],
            [evidence.FirstAmbiguous!, evidence.FirstPoint!, evidence.FirstComma!, evidence.FirstNotNumber!]);
    }
}
