using ClosedXML.Excel;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace ScoreCard.Core.Tests;

/// <summary>What the package arrangement of build/ has to deliver.</summary>
public class LibrariesTests
{
    [Fact]
    public async Task Sqlite_opens_a_store()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT sqlite_version()";

        var version = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        Assert.True(Version.Parse(version) >= new Version(3, 45), version);
    }

    [Fact]
    public void SqlClient_loads_and_reads_a_connection_string()
    {
        using var connection = new SqlConnection("Server=db.example;Database=ScoreCard;Encrypt=true");
        using var command = new SqlCommand("SELECT @p", connection);
        command.Parameters.AddWithValue("@p", 1m);

        Assert.Equal("ScoreCard", connection.Database);
    }

    [Fact]
    public void ClosedXml_writes_a_workbook_that_it_can_read()
    {
        using var stream = new MemoryStream();
        using (var written = new XLWorkbook())
        {
            var sheet = written.AddWorksheet("Deals");
            sheet.Cell(1, 1).SetValue("Amount");
            sheet.Cell(2, 1).SetValue(1234.5);
            sheet.Cell(2, 1).Style.NumberFormat.Format = "#,##0.00";
            sheet.Column(1).Width = 14;
            sheet.SheetView.FreezeRows(1);
            written.SaveAs(stream);
        }

        stream.Position = 0;
        using var read = new XLWorkbook(stream);

        Assert.Equal(1234.5, read.Worksheet("Deals").Cell(2, 1).GetValue<double>());
    }
}
