using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ScoreCard.Build;

/// <summary>bUnit asks for a newer AngleSharp.Diffing than the curated feed has: hand it the one beside the tests.</summary>
internal static class AngleSharpDiffingResolver
{
    private const string Library = "AngleSharp.Diffing";

#pragma warning disable CA2255 // A module initializer is the only code that runs before bUnit is loaded.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register()
        => AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == Library
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, Library + ".dll"))
            : null;
}
