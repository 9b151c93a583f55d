using ScoreCard.Web.Data;

namespace ScoreCard.Web.Hosting;

/// <summary>/alive: the process answers. /health: so does its store. Neither tells more to whoever asks.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/alive", () => "alive");
        app.MapGet("/health", async (IScorecard scorecard, CancellationToken cancel) =>
        {
            try
            {
                await scorecard.StatusAsync(cancel);
                return Results.Text("healthy");
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                return Results.Text("unhealthy", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }
}
