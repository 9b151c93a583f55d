using ScoreCard.Web;
using ScoreCard.Web.Components;
using ScoreCard.Web.Downloads;
using ScoreCard.Web.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddScoreCardSettings(args);
    builder.ListenOnLoopbackByDefault();
    builder.WebHost.UseStaticWebAssets();

    builder.AddNumbers();
    builder.AddImporting();
    builder.AddPages();
    builder.AddKeys();

    var app = builder.Build();

    app.UseExceptionHandler(Links.ErrorRoute);
    app.UseBrowserSecurityHeaders();
    app.UseStatusCodePagesWithReExecute(Links.NotFoundRoute);
    app.UseCulturesOfTheBrowser();
    app.UseAntiforgery();

    app.MapHealth();
    app.MapDownloads();
    app.MapStaticAssets();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = "'none'");

    await app.MigrateStoreAsync();
    app.PrintAddressWhenStarted();
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (Startup.IsForTheOperator(e))
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
