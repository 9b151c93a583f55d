using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Imports.Values;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports.Rows;

public sealed class MomentTests
{
    private static readonly DateTime Afternoon = new(2026, 3, 9, 14, 5, 0);

    [Theory]
    [InlineData("2026-03-09", 0)]
    [InlineData("2026-03-09 14:05", 845)]
    [InlineData("2026-03-09T14:05:59.999Z", 845)]
    [InlineData("2026-03-09T14:05:00+05:30", 845)]
    [InlineData("20260309T140506", 845)]
    [InlineData("20260309140506", 845)]
    [InlineData("202603091405", 845)]
    [InlineData("09.03.2026 14:05 Uhr", 845)]
    [InlineData("9 March 2026, 2:05 PM", 845)]
    [InlineData("3/9/2026 2:05:30 p. m.", 845)]
    [InlineData("3/9/2026 12:05 AM", 5)]
    [InlineData("3/9/2026 12:05 pm", 725)]
    [InlineData("3/9/2026 9:05 AM PST", 545)]
    [InlineData("Mon Mar 9 2026 9:05 MDT", 545)]
    public void The_time_in_a_text_is_the_one_that_was_written(string text, int minutes) => Assert.Equal(minutes, TimeText.MinutesIn(text));

    [Fact]
    public async Task Excel_s_own_moments_serials_and_texts_are_one()
    {
        foreach (object written in new object[] { Afternoon, 46090.586805555555, "2026-03-09 14:05", "9 Mar 2026 2:05 pm" })
        {
            var sheet = await ExampleSheet.ReadAsync("incidents", ("Opened", written), ("Resolved", null));

            Assert.Empty(sheet.Issues);
            Assert.Equal((Afternoon, new DateOnly(2026, 3, 9)), (SheetRow.OfMinutes((long)sheet[0, "Opened"]!), sheet[0, "OpenedDate"]));
        }
    }

    [Fact]
    public async Task Minutes_count_from_the_first_day_of_the_calendar()
    {
        var sheet = await ExampleSheet.ReadAsync("incidents", ("Opened", new DateOnly(2026, 3, 9)), ("Resolved", Afternoon.AddSeconds(59)));

        Assert.Equal(new DateOnly(2026, 3, 9).DayNumber * 1440L, sheet[0, "Opened"]);
        Assert.Equal(845L, (long)sheet[0, "Resolved"]! - (long)sheet[0, "Opened"]!);
        Assert.Equal(new DateOnly(2026, 3, 9), sheet[0, "ResolvedDate"]);
    }

    [Theory]
    [InlineData("soon", "Opened 'soon' is no date; correct it or clear the cell.")]
    [InlineData("2026-03-09 25:05", "Opened '2026-03-09 25:05' is no date; correct it or clear the cell.")]
    public async Task What_is_no_moment_is_rejected(string text, string problem) =>
        Assert.Equal(problem, Assert.Single((await ExampleSheet.ReadAsync("incidents", ("Opened", text))).Issues).Problem);
}
