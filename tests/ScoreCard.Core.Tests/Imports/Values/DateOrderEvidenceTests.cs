using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public class DateOrderEvidenceTests
{
    [Theory]
    [InlineData(DateOrderVerdict.Dmy, "01/02/2017", "13/02/2017")]
    [InlineData(DateOrderVerdict.Mdy, "01/02/2017", "02/13/2017")]
    [InlineData(DateOrderVerdict.Ambiguous, "01/02/2017", "2017-03-01", "n/a")]
    [InlineData(DateOrderVerdict.Contradictory, "13/02/2017", "02/13/2017")]
    [InlineData(DateOrderVerdict.Ymd, "2017-03-01", "12 Mar 2017", "05/05/2017")]
    [InlineData(DateOrderVerdict.Ymd, "99-12-31", "02-03-04")]
    [InlineData(DateOrderVerdict.Ymd)]
    public void One_value_can_decide_for_the_column(DateOrderVerdict verdict, params string[] column) => Assert.Equal(verdict, Gather(column).Decide());

    [Fact]
    public void Only_a_decided_column_has_an_order()
    {
        Assert.Equal(DateOrder.Dmy, Gather("13/02/2017").Order);
        Assert.Null(Gather("01/02/2017").Order);
        Assert.Null(Gather("13/02/2017", "02/13/2017").Order);
    }

    [Fact]
    public void The_first_value_of_each_sort_is_kept_with_its_row()
    {
        var evidence = Gather("01/02/2017", "13/02/2017", "14/02/2017", "02/13/2017", "soon", "2017-03-01");

        Assert.Equal((2, 1, 1, 1, 1), (evidence.DayFirstOnly, evidence.MonthFirstOnly, evidence.Ambiguous, evidence.Certain, evidence.NotDates));
        Assert.Equal(new Example(2, "01/02/2017"), evidence.FirstAmbiguous);
        Assert.Equal(new Example(3, "13/02/2017"), evidence.FirstDayFirst);
        Assert.Equal(new Example(5, "02/13/2017"), evidence.FirstMonthFirst);
        Assert.Equal(new Example(6, "soon"), evidence.FirstNotDate);
    }

    private static DateOrderEvidence Gather(params string[] column)
    {
        var evidence = new DateOrderEvidence();
        for (var row = 0; row < column.Length; row++)
        {
            evidence.Add(column[row], row + 2);
        }

        return evidence;
    }
}
