namespace ScoreCard.Core.Tests.Samples;

public class ExpectedReadingsTests
{
    [Fact]
    public void The_file_in_samples_holds_the_readings_of_the_sample()
    {
        var text = ExpectedReadings.Text();
        if (SampleFiles.AreRewritten)
        {
            File.WriteAllText(ExpectedReadings.File, text);
        }

        Assert.Equal(text, File.ReadAllText(ExpectedReadings.File));
    }
}
