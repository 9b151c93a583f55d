using ScoreCard.Web.Data;

namespace ScoreCard.Web.Tests;

public sealed class LatestRunTests
{
    [Fact]
    public async Task To_begin_one_ends_the_one_before()
    {
        using var runs = new LatestRun();
        var ended = new List<int>();

        var first = runs.BeginAsync(cancel => EndAsync(1, cancel));
        var second = runs.BeginAsync(_ => EndAsync(2, CancellationToken.None, TimeSpan.Zero));
        await Task.WhenAll(first, second);

        Assert.Equal([2], ended);

        async Task EndAsync(int run, CancellationToken cancel, TimeSpan? after = null)
        {
            await Task.Delay(after ?? TimeSpan.FromMinutes(1), cancel);
            ended.Add(run);
        }
    }

    [Fact]
    public async Task Nothing_begins_once_the_page_is_closed()
    {
        var runs = new LatestRun();
        runs.Dispose();
        var begun = 0;

        await runs.BeginAsync(_ => Task.FromResult(begun++));

        Assert.Equal(0, begun);
        Assert.True(runs.Current.IsCancellationRequested);
    }

    [Fact]
    public async Task A_fault_of_a_run_that_is_waited_for_is_not_hidden()
    {
        using var runs = new LatestRun();

        await Assert.ThrowsAsync<TimeoutException>(() => runs.BeginAsync(_ => throw new TimeoutException()));
    }
}
