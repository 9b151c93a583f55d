using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;

namespace ScoreCard.Web.Tests.Components.Imports;

/// <summary>Finds and acts without a drawing in between: jobs change the page from their own thread.</summary>
internal static class PageActs
{
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
