using ScoreCard.Core.Imports;
using ScoreCard.Web.Components.Imports;

namespace ScoreCard.Web.Tests.Components.Imports;

public sealed class CountsTableTests : ComponentTest
{
    [Fact]
    public void Names_the_rejected_rows_below_their_sheet_where_their_column_may_be_out_of_sight()
    {
        SheetResult Sheet(string name, long rejected) => new() { Sheet = name, Kind = "opportunities", Read = 5, Rejected = rejected };

        var table = Render<CountsTable>(parameters => parameters.Add(table => table.Sheets, [Sheet("Q1", 3), Sheet("Q2", 0), Sheet("Q3", 1)]));

        Assert.Equal(["3 rejected", null, "1 rejected", "4 rejected"], table.FindAll("th[scope=row]").Select(name => name.QuerySelector("[aria-hidden=true]")?.TextContent));
    }
}
