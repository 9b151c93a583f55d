using Radzen;
using ScoreCard.Web;
using ScoreCard.Web.Components;

var builder = WebApplication.CreateBuilder(args);
builder.AddScoreCardSettings(args);
builder.ListenOnLoopbackByDefault();
builder.WebHost.UseStaticWebAssets();

builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddRadzenComponents();

var app = builder.Build();

app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();

await app.RunAsync();
