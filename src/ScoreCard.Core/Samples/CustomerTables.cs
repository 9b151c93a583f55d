using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Samples;

/// <summary>The sample's sheets on what customers say, use and were promised.</summary>
internal static class CustomerTables
{
    public static IReadOnlyList<SampleTable> All { get; } =
    [
        SampleTable.Of(new Contracts(), CustomerColumns.Contracts, SampleService.Contracts),
        SampleTable.Of(new Deliveries(), CustomerColumns.Deliveries, SampleService.Deliveries),
        SampleTable.Of(new Stakeholders(), CustomerColumns.Stakeholders, SampleVoices.Stakeholders),
        SampleTable.Of(new Requirements(), CustomerColumns.Requirements, SampleVoices.Requirements),
        SampleTable.Of(new Surveys(), CustomerColumns.Surveys, SampleVoices.Surveys),
        SampleTable.Of(new Incidents(), CustomerColumns.Incidents, SampleIncidents.Incidents),
        SampleTable.Of(new Entitlements(), CustomerColumns.Entitlements, SampleService.Entitlements),
        SampleTable.Of(new ContentUses(), CustomerColumns.ContentUses, SampleService.ContentUses),
        SampleTable.Of(new Upgrades(), CustomerColumns.Upgrades, SampleService.Upgrades),
        SampleTable.Of(new Commitments(), CustomerColumns.Commitments, SampleVoices.Commitments),
        SampleTable.Of(new MarketSizes(), CustomerColumns.Markets, SampleCommunity.Markets),
        SampleTable.Of(new VolunteerHours(), CustomerColumns.VolunteerHours, SampleCommunity.VolunteerHours),
        SampleTable.Of(new StemEvents(), CustomerColumns.StemEvents, SampleCommunity.StemEvents),
    ];
}
