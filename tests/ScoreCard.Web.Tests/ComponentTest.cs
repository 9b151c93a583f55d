using System.Globalization;
using Radzen;
using Radzen.Blazor;

namespace ScoreCard.Web.Tests;

/// <summary>Renders components with what they always have around them: Radzen's services and the host of its overlays.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        DefaultWaitTimeout = TimeSpan.FromSeconds(10);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddRadzenComponents();
        Overlays = Render<RadzenComponents>();
    }

    /// <summary>Dialogs, menus and drop-down lists draw here, not in the component that opens them.</summary>
    protected IRenderedComponent<RadzenComponents> Overlays { get; }
}
