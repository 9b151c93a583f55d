using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Store;

namespace ScoreCard.Core.Tests.Kpis;

/// <summary>What the table of certificates shows as expired. The quarter ends on 2026-09-30: 2026-07-02 is 90 days before (28 + 31 + 31).</summary>
public sealed class ExpiredCertificateTests
{
    private static readonly DateOnly AsOf = new(2026, 9, 30);

    [Theory]
    [OnEachEngine]
    public async Task A_certificate_is_expired_from_the_day_after_its_last_for_ninety_days(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(
            engine,
            Certificate("1", "Ann", "Today", new(2026, 9, 30)),
            Certificate("2", "Ann", "Yesterday", new(2026, 9, 29)),
            Certificate("3", "ann", "Long ago", new(2026, 7, 2)),
            Certificate("4", "Ann", "Too long ago", new(2026, 7, 1)),
            Certificate("5", "Ann", "Never", null),
            Certificate("6", "Bob", "Left since", new(2026, 8, 1)));

        Assert.Equal([("Ann", "Long ago"), ("Ann", "Yesterday")], await ReadAsync(store));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_certificate_that_was_renewed_is_not_expired_but_is_until_then(StoreEngine engine)
    {
        await using var store = await StoreOfAsync(
            engine,
            Certificate("1", "Ann", "In time", new(2026, 8, 10)),
            Certificate("2", "Ann", "In time", null, issued: new(2026, 8, 10)),
            Certificate("3", "Ann", "Late", new(2026, 8, 10)),
            Certificate("4", "Ann", "Late", new(2028, 9, 1), issued: new(2026, 9, 1)));

        Assert.Empty(await ReadAsync(store));
        Assert.Equal([("Ann", "Late")], await ReadAsync(store, "2026-08"));
    }

    private static async Task<(string Person, string Certificate)[]> ReadAsync(TestStore store, string period = "2026-Q3") =>
        [.. (await store.Get<ExpiredCertificateReader>().ReadAsync(store.Calendar.Parse(period), Filter.None.With("category=Product"), TestContext.Current.CancellationToken)).Select(one => (one.Person, one.Certificate))];

    private static async Task<TestStore> StoreOfAsync(StoreEngine engine, params object?[][] certificates)
    {
        var store = await TestStore.CreateAsync(engine);
        await store.WriteAsync<People>(AsOf, [["Id", "Role", "LeftDate", "IsRep", "IsSalesEngineer"], ["Ann", "Sales engineer", null, 0L, 1L], ["Bob", "Sales engineer", new DateOnly(2026, 9, 1), 0L, 1L]]);
        await store.WriteAsync<Certifications>(AsOf, [["Id", "Person", "Certificate", "Category", "IssuedDate", "ExpiresDate"], .. certificates]);
        return store;
    }

    private static object?[] Certificate(string id, string person, string name, DateOnly? expires, DateOnly? issued = null) => [id, person, name, "Product", issued ?? new DateOnly(2024, 1, 1), expires];
}
