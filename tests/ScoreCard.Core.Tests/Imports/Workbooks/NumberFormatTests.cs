using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Tests.Imports.Workbooks;

public class NumberFormatTests
{
    [Theory]
    [InlineData("General")]
    [InlineData("0.00")]
    [InlineData("#,##0.00_);[Red](#,##0.00)")]
    [InlineData("0.00E+00")]
    [InlineData("@")]
    [InlineData("# ?/?")]
    [InlineData("0\" days\"")]
    [InlineData("0 \\d\\a\\y\\s")]
    [InlineData("[Red]0")]
    [InlineData("0.0,,\"M\"")]
    [InlineData("")]
    [InlineData(";;;")]
    [InlineData("\"unclosed")]
    [InlineData("0\\")]
    [InlineData("[$")]
    public void Plain_numbers_have_no_kind(string code) => Assert.Equal(NumberFormat.General, NumberFormat.OfCode(code));

    [Theory]
    [InlineData("yyyy\\-mm\\-dd")]
    [InlineData("dd/mm/yyyy")]
    [InlineData("m/d/yy")]
    [InlineData("mmm-yy")]
    [InlineData("mmmm")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy")]
    [InlineData("[$-407]d. mmmm yyyy;@")]
    [InlineData("[Black]dd.mm.yyyy")]
    [InlineData("[$-411]ge.m.d")]
    [InlineData("\"due \"dd mmm")]
    public void Dates_are_known_by_their_letters(string code) => Assert.Equal(NumberFormat.Date, NumberFormat.OfCode(code));

    [Theory]
    [InlineData("h:mm")]
    [InlineData("hh:mm:ss AM/PM")]
    [InlineData("mm:ss.0")]
    [InlineData("[h]:mm")]
    [InlineData("[mm]")]
    [InlineData("[ss]")]
    public void Times_are_told_from_dates(string code) => Assert.Equal(NumberFormat.Time, NumberFormat.OfCode(code));

    [Theory]
    [InlineData("yyyy-mm-dd hh:mm")]
    [InlineData("m/d/yyyy\\ h:mm")]
    [InlineData("dd.mm.yyyy\" um \"hh:mm")]
    public void A_date_with_a_time_is_both(string code) => Assert.Equal(NumberFormat.DateTime, NumberFormat.OfCode(code));

    [Theory]
    [InlineData("0%")]
    [InlineData("0.00%")]
    [InlineData("#,##0.0 %")]
    public void Percents_are_known_by_their_sign(string code) => Assert.Equal(NumberFormat.Percent, NumberFormat.OfCode(code));

    [Theory]
    [InlineData("\"$\"#,##0", "$")]
    [InlineData("$#,##0.00", "$")]
    [InlineData("[$$-409]#,##0.00", "USD")]
    [InlineData("[$$-1009]#,##0.00", "CAD")]
    [InlineData("[$€-407] #,##0.00", "EUR")]
    [InlineData("#,##0.00\\ [$€-1]", "EUR")]
    [InlineData("#,##0.00 \"€\"", "EUR")]
    [InlineData("[$CHF-807] #,##0.00", "CHF")]
    [InlineData("[$USD] #,##0.00", "USD")]
    [InlineData("\"EUR \"#,##0", "EUR")]
    [InlineData("_-[$£-809]* #,##0.00_-;-[$£-809]* #,##0.00_-", "GBP")]
    [InlineData("#,##0.00 [$kr-41D]", "SEK")]
    [InlineData("[$kr-406] #,##0.00", "DKK")]
    [InlineData("[$¥-411]#,##0", "JPY")]
    [InlineData("#,##0.00 \"kr\"", "kr")]
    [InlineData("[$XYZ] #,##0", null)]
    public void Currencies_are_read_from_sign_and_locale(string code, string? currency) =>
        Assert.Equal(new NumberFormat(NumberFormatKind.Currency, currency), NumberFormat.OfCode(code));

    [Theory]
    [InlineData(0, NumberFormatKind.General)]
    [InlineData(4, NumberFormatKind.General)]
    [InlineData(7, NumberFormatKind.Currency)]
    [InlineData(9, NumberFormatKind.Percent)]
    [InlineData(14, NumberFormatKind.Date)]
    [InlineData(20, NumberFormatKind.Time)]
    [InlineData(22, NumberFormatKind.DateTime)]
    [InlineData(44, NumberFormatKind.Currency)]
    [InlineData(46, NumberFormatKind.Time)]
    [InlineData(49, NumberFormatKind.General)]
    [InlineData(57, NumberFormatKind.Date)]
    public void Built_in_formats_are_known_by_number(int id, NumberFormatKind kind) => Assert.Equal(kind, NumberFormat.OfBuiltIn(id).Kind);
}
