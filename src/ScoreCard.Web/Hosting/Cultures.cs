using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace ScoreCard.Web.Hosting;

/// <summary>Numbers and dates follow the browser's language; the words are English.</summary>
internal static class Cultures
{
    private static readonly string[] Names =
    [
        "en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en", "de-DE", "de-AT", "de-CH", "de", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "fr",
        "it-IT", "it-CH", "it", "es-ES", "es-MX", "es", "pt-PT", "pt-BR", "pt", "nl-NL", "nl-BE", "nl", "da-DK", "da", "sv-SE", "sv", "nb-NO", "nb",
        "fi-FI", "fi", "pl-PL", "pl", "cs-CZ", "cs", "hu-HU", "hu", "ja-JP", "ja",
    ];

    public static void UseCulturesOfTheBrowser(this IApplicationBuilder app)
    {
        var english = CultureInfo.GetCultureInfo("en-GB");
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(english),
            SupportedCultures = [.. Names.Select(CultureInfo.GetCultureInfo)],
            SupportedUICultures = [english],
            RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()],
        });
    }
}
