using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Exports;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;

namespace ScoreCard.Core;

public static class ScoreCardServices
{
    /// <summary>Registers the numbers and their store; the host registers a <see cref="TimeProvider"/> first where it wants its own.</summary>
    public static IServiceCollection AddScoreCard(this IServiceCollection services, StoreOptions store, ScorecardOptions scorecard)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(store);
        services.TryAddSingleton(scorecard);
        services.TryAddSingleton(new FiscalCalendar(scorecard.FiscalYearStartMonth));
        services.TryAddSingleton<KpiCatalogue>(_ => new());
        services.TryAddSingleton<SheetCatalogue>(_ => new());
        services.TryAddSingleton<ScoreCardStore>();
        services.TryAddSingleton<KpiReader>();
        services.TryAddSingleton<RowReader>();
        services.TryAddSingleton<WaterfallReader>();
        services.TryAddSingleton<TechnicalWinReader>();
        services.TryAddSingleton<PlayStageReader>();
        services.TryAddSingleton<DeliverableReader>();
        services.TryAddSingleton<ExpiredCertificateReader>();
        services.TryAddSingleton<ScorecardWorkbook>();
        services.TryAddSingleton<ImportLog>();
        services.TryAddSingleton<ChangeReader>();
        services.TryAddSingleton<KeyStore>();
        services.TryAddSingleton<Template>();
        services.TryAddSingleton<EffectReader>();
        services.TryAddTransient<Importer>();
        return services;
    }
}
