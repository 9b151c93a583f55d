using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;

namespace ScoreCard.Core.Store;

/// <summary>Everything that a database of an engine consists of: its scripts, the tables of the sheets, the views.</summary>
internal sealed class Schema
{
    public Schema(Engine engine, SheetCatalogue sheets, KpiCatalogue kpis)
    {
        var scripts = new MigrationScripts(engine.Folder);
        Numbered = scripts.Numbered;
        Sheets = sheets.All;
        Resolving = scripts.Views;
        Sources = [.. kpis.Sources];
        Evidence =
        [
            .. from name in kpis.All.SelectMany(kpi => kpi.RestsOn).SelectMany(evidence => evidence.Places).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
               let place = Kpis.Evidence.Place(sheets, name)
               select (name, place.Sheet, place.Column),
        ];
        Reported = kpis.Reported;
        Reports = [.. Reported.Select(source => ReportViews.Of(engine, source))];
    }

    public IReadOnlyList<MigrationScript> Numbered { get; }

    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>The views that KPIs are read from and that lead there, in the order of creation: a view reads only those before it.</summary>
    public IReadOnlyList<MigrationScript> Resolving { get; }

    /// <summary>What KPIs read.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The places in files that KPIs rest on, each once.</summary>
    public IReadOnlyList<(string Place, Sheet Sheet, SheetColumn? Column)> Evidence { get; }

    /// <summary>That, and what the tables on KPI pages read.</summary>
    public IReadOnlyList<Source> Reported { get; }

    /// <summary>The views for people who query the store themselves.</summary>
    public IReadOnlyList<MigrationScript> Reports { get; }

    public IEnumerable<MigrationScript> Views => Resolving.Concat(Reports);
}
