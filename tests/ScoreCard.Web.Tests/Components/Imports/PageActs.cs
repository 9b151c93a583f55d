using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ScoreCard.Core.Imports;
using ScoreCard.Web.Components.Imports;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Tests.Components.Imports;

/// <summary>Finds and acts without a drawing in between: jobs change the page from their own thread.</summary>
internal static class PageActs
{
    /// <summary>Begins to check a file that stays where it is.</summary>
    /// <returns>The job's id.</returns>
    public static string Check(this ImportJobs jobs, Func<ImportRequest, ImportRequest>? change = null)
    {
        var request = new ImportRequest { Path = "none.xlsx", FileName = "crm.xlsx", DryRun = true };
        return jobs.Start(change?.Invoke(request) ?? request, keepsFile: true)!.Id;
    }

    public static IRenderedComponent<ImportPage> PageOf(this BunitContext context, string job, PageState state) =>
        context.Render<ImportPage>(p => p.AddCascadingValue<PageState>(state).Add(page => page.Id, job));

    /// <summary>The page of a file that has been checked.</summary>
    public static IRenderedComponent<ImportPage> CheckedPage(this BunitContext context, PageState state)
    {
        var page = context.PageOf(context.Services.GetRequiredService<ImportJobs>().Check(), state);
        page.WaitForElement("section[aria-labelledby=counts-title]");
        return page;
    }

    public static void Change<T>(this IRenderedComponent<T> page, string selector, object value, int index = 0)
        where T : IComponent => page.On(selector, element => element.Change(value), index);

    public static void On<T>(this IRenderedComponent<T> page, string selector, Action<IElement> act, int index = 0)
        where T : IComponent => page.InvokeAsync(() => act(page.FindAll(selector)[index])).GetAwaiter().GetResult();

    public static void Click<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent
    {
        page.Button(name);
        page.InvokeAsync(() => Buttons(page, name).First().Click()).GetAwaiter().GetResult();
    }

    /// <summary>The button, as soon as it is drawn.</summary>
    public static IElement Button<T>(this IRenderedComponent<T> page, string name)
        where T : IComponent
    {
        page.WaitForState(() => Buttons(page, name).Any());
        return Buttons(page, name).First();
    }

    private static IEnumerable<IElement> Buttons<T>(IRenderedComponent<T> page, string name)
        where T : IComponent => page.FindAll("button").Where(button => button.TextContent.Trim().StartsWith(name, StringComparison.Ordinal));
}
