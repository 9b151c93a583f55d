namespace ScoreCard.Web;

internal static class HostSettings
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Settings may be given as <c>SCORECARD_Store__Engine</c>; the command line still wins.</summary>
    public static void AddScoreCardSettings(this WebApplicationBuilder builder, string[] args)
    {
        builder.Configuration.AddEnvironmentVariables("SCORECARD_");
        builder.Configuration.AddCommandLine(args);
    }

    /// <summary>Without an address of the operator's choosing nothing beyond this machine reaches the app.</summary>
    public static void ListenOnLoopbackByDefault(this WebApplicationBuilder builder)
    {
        // Not in appsettings.json: that would win over ASPNETCORE_URLS.
        string[] chosen = ["urls", "http_ports", "https_ports"];
        if (chosen.All(key => string.IsNullOrEmpty(builder.Configuration[key]))
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }
}
