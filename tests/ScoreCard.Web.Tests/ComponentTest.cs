using System.Globalization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Radzen.Blazor;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;
using ScoreCard.Web.Tests.Fakes;

namespace ScoreCard.Web.Tests;

/// <summary>Renders components with what they always have around them: numbers, imports, Radzen's services and the host of its overlays.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        DefaultWaitTimeout = TimeSpan.FromSeconds(10);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddRadzenComponents();
        Services.AddSingleton<TimeProvider>(new FixedTime(new(2018, 1, 5)));
        Services.AddSingleton(Calendar);
        Services.AddSingleton(Catalogue);
        Services.AddSingleton(new SheetCatalogue());
        Services.AddSingleton(new ScorecardOptions());
        Services.AddSingleton(new ImportOptions());
        Services.AddSingleton<IScorecard>(Scorecard);
        Services.AddSingleton<IImports>(Imports);
        Services.AddSingleton<DataVersionWatch>();
        Services.AddSingleton<UploadFolder>();
        Services.AddSingleton<SampleData>();
        Services.AddSingleton<ImportJobs>();
        Services.AddSingleton<AuthenticationStateProvider>(User);
        Overlays = Render<RadzenComponents>();
    }

    protected static FiscalCalendar Calendar { get; } = new();

    protected static KpiCatalogue Catalogue { get; } = new();

    protected FakeScorecard Scorecard { get; } = new();

    /// <summary>Nobody, unless a test says who.</summary>
    protected FakeUser User { get; } = new();

    protected FakeImports Imports { get; } = new();

    /// <summary>Dialogs, menus and drop-down lists draw here, not in the component that opens them.</summary>
    protected IRenderedComponent<RadzenComponents> Overlays { get; }

    /// <summary>The view of a URL's query on the store as it stands.</summary>
    protected PageState State(string query = "?period=2017-Q4") =>
        new(ViewFilter.Parse(query, Calendar, Calendar.Parse("2017-Q4"), out _), Scorecard.Status);
}
