using Microsoft.AspNetCore.Components;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Kpis.LearningAndGrowth;
using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Web.Components.Kpis;

/// <summary>People by certificates, on the day that the reading is of.</summary>
public sealed partial class CertificationSection
{
    private const int Most = 15;

    [Inject]
    public required KpiCatalogue Catalogue { get; init; }

    [Inject]
    public required TimeProvider Time { get; init; }

    private DateOnly AsOf => State.View.Period.AsOf(State.Status.LastDay(Time.Today()));

    private string? Category => Kpi switch
    {
        ProductCertification => "Product",
        TechnicalCertification => "Technical",
        IndustryCertification => "Industry",
        _ => null,
    };

    private bool OfEngineers => Kpi.Source is CertifiedEngineer;

    /// <summary>Engineers are filtered under that name, and hold certificates as any person does.</summary>
    private Filter Holders
    {
        get
        {
            var slices = State.View.Slices;
            return !OfEngineers || !slices.Values.TryGetValue(Dimension.SalesEngineer, out var engineers)
                ? slices
                : new()
                {
                    Values = slices.Values.Where(pair => pair.Key != Dimension.SalesEngineer).Append(new(Dimension.Owner, engineers)).ToDictionary(),
                };
        }
    }

    protected override async Task<CertificateMatrix> LoadAsync(CancellationToken cancel)
    {
        var query = new RowQuery { Kpi = Kpi, Period = State.View.Period, Filter = State.View.Slices, Population = true };
        HashSet<string>? engineers = null;
        if (OfEngineers)
        {
            var name = CertifiedEngineer.Instance.Columns.Select(column => column.Name).ToList().IndexOf("SalesEngineer");
            engineers = [.. (await Scorecard.RowsAsync(query, cancel)).Rows.Select(row => (string?)row[name] ?? "")];
            query = query with { Kpi = Catalogue.All.First(kpi => kpi.Source is HeldCertificate), Filter = Holders };
        }

        var held = await Scorecard.RowsAsync(query, cancel);
        return CertificateMatrix.Of(held, await Scorecard.ExpiredCertificatesAsync(query.Period, query.Filter, cancel), Category, engineers);
    }

    private string Sentence(CertificateMatrix matrix)
    {
        var people = Words.Counted(matrix.Holders, OfEngineers ? "sales engineer" : "person");
        var sentence = $"On {Format.Date(AsOf)}, {people} {(matrix.Holders == 1 ? "holds" : "hold")} {Words.Counted(matrix.Valid(AsOf), "valid certificate")}; ";
        sentence += matrix.ExpiringSoon(AsOf) switch
        {
            0 => $"none expires within {CertificatesExpiring.Days} days.",
            1 => $"1 expires within {CertificatesExpiring.Days} days.",
            var soon => $"{Format.Count(soon)} expire within {CertificatesExpiring.Days} days.",
        };
        sentence += matrix.Expired(AsOf) switch
        {
            0 => "",
            1 => $" 1 has expired in the {CertificatesExpiring.Days} days before.",
            var expired => $" {Format.Count(expired)} have expired in the {CertificatesExpiring.Days} days before.",
        };
        return matrix.Without switch
        {
            0 => sentence,
            1 => sentence + " 1 sales engineer holds none.",
            var without => $"{sentence} {Words.Counted(without, "sales engineer")} hold none.",
        };
    }

    private string Class(DateOnly expires) => CertificateMatrix.IsSoon(expires, AsOf) ? "state soon" : "state";

    private string StateOf(IReadOnlyList<DateOnly> several) =>
        (several.Count > 1 && CertificateMatrix.IsSoon(several[0], AsOf) ? "first " : "") + CertificateMatrix.State(several[0], AsOf);

    private string Narrowed(CertificateHolder person) =>
        Links.Kpi(Kpi, State.View with { Slices = State.View.Slices.With(OfEngineers ? Dimension.SalesEngineer : Dimension.Owner, person.Person) });
}
