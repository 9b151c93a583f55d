using System.Reflection;

namespace ScoreCard.Core.Kpis;

/// <summary>Every KPI of the assembly, found by one scan at start.</summary>
public sealed class KpiCatalogue
{
    private readonly Dictionary<string, Kpi> _byId;

    /// <exception cref="InvalidOperationException">The assembly has no KPI, two of one id, or one that measures a column which its source lacks.</exception>
    public KpiCatalogue(Assembly? assembly = null)
    {
        All = [.. (assembly ?? typeof(Kpi).Assembly).GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Kpi)) && !type.IsAbstract)
            .Select(type => (Kpi)Activator.CreateInstance(type)!)
            .OrderBy(kpi => kpi.Perspective).ThenBy(kpi => kpi.Id, StringComparer.Ordinal)];
        if (All.Count == 0)
        {
            throw new InvalidOperationException("The catalogue found no KPI.");
        }

        if (All.GroupBy(kpi => kpi.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Two KPIs have the id {twice.Key}.");
        }

        foreach (var kpi in All.Where(kpi => kpi.Measure.Column is not null))
        {
            kpi.Source.Column(kpi.Measure.Column!);
        }

        Reported = [.. Sources
            .Concat(typeof(Source).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Source)) && !type.IsAbstract).Select(type => (Source)Activator.CreateInstance(type)!))
            .DistinctBy(source => source.View).OrderBy(source => source.View, StringComparer.Ordinal)];
        _byId = All.ToDictionary(kpi => kpi.Id, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Kpi> All { get; }

    /// <summary>Every source that a KPI reads, each once, in the order of their names.</summary>
    public IEnumerable<Source> Sources => All.SelectMany(kpi => kpi.Sources)
        .Distinct().OrderBy(source => source.View, StringComparer.Ordinal);

    /// <summary>Those, and the ones behind the tables that stand on KPI pages.</summary>
    public IReadOnlyList<Source> Reported { get; }

    public IEnumerable<Kpi> Of(Perspective perspective) => All.Where(kpi => kpi.Perspective == perspective);

    /// <param name="id">In any case: people type it into an address.</param>
    public Kpi? Find(string id) => _byId.GetValueOrDefault(id);

    /// <exception cref="RefusalException">One sentence that names the ids there are.</exception>
    public Kpi Get(string id) => Find(id)
        ?? throw new RefusalException($"'{id}' is not a KPI: the ids are {string.Join(", ", _byId.Keys.Order(StringComparer.Ordinal))}.");
}
