using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Tests.Imports.Values;

public class ExcelDateTests
{
    [Theory]
    [InlineData(42795, "2017-03-01")]
    [InlineData(42795.999988, "2017-03-01")]
    [InlineData(61, "1900-03-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(1, "1900-01-01")]
    [InlineData(2958465, "9999-12-31")]
    [InlineData(2958465.5, "9999-12-31")]
    public void Serial_numbers_count_from_1900(double serial, string date)
    {
        Assert.True(ExcelDate.TryFromSerial(serial, date1904: false, out var found));
        Assert.Equal(date, found.ToString("yyyy-MM-dd"));
        Assert.Equal((int)serial, ExcelDate.ToSerial(found, date1904: false));
    }

    [Theory]
    [InlineData(0, "1904-01-01")]
    [InlineData(41333, "2017-03-01")]
    public void Serial_numbers_may_count_from_1904(double serial, string date)
    {
        Assert.True(ExcelDate.TryFromSerial(serial, date1904: true, out var found));
        Assert.Equal(date, found.ToString("yyyy-MM-dd"));
        Assert.Equal((int)serial, ExcelDate.ToSerial(found, date1904: true));
    }

    [Theory]
    [InlineData(60)] // 29 February 1900, which never was
    [InlineData(0.5)]
    [InlineData(-1)]
    [InlineData(2958466)]
    [InlineData(1e12)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Other_numbers_are_no_dates(double serial) => Assert.False(ExcelDate.TryFromSerial(serial, date1904: false, out _));
}
