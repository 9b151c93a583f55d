using System.Text;
using ScoreCard.Core.Imports.Workbooks;
using ScoreCard.Core.Store;

namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>
/// Files that nobody would make on purpose: each is read, or refused by one sentence; none crashes, hangs, takes memory beyond measure or loses
/// a row or an amount without a word. Every case follows from its number alone, which a failure names.
/// </summary>
public sealed class FuzzTests(FuzzReader reader) : IClassFixture<FuzzReader>
{
    private const int CasesEach = 500;

    public static TheoryData<int> Chunks(int count) => [.. Enumerable.Range(0, count)];

    [Theory]
    [MemberData(nameof(Chunks), 6)]
    public Task Bytes_of_a_workbook(int chunk) =>
        EachAsync(chunk, (random, _) => reader.ReadAsync("deals.xlsx", ByteMutation.Apply(random, FuzzWorkbook.Any(random).ToBytes())));

    [Theory]
    [MemberData(nameof(Chunks), 9)]
    public Task Xml_of_a_workbook(int chunk) =>
        EachAsync(chunk, (random, _) => reader.ReadAsync("deals.xlsx", XmlMutation.Apply(random, FuzzWorkbook.Any(random).ToBytes())));

    [Theory]
    [MemberData(nameof(Chunks), 4)]
    public Task Values_of_a_workbook(int chunk) => EachAsync(chunk, async (random, _) =>
    {
        var deals = FuzzDeals.Any(random);
        deals.Check(Assert.Single(await reader.ReadAsync("deals.xlsx", deals.ToWorkbook().ToBytes())));
    });

    [Theory]
    [MemberData(nameof(Chunks), 2)]
    public Task Values_of_a_grouped_report(int chunk) => EachAsync(chunk, async (random, _) =>
    {
        var deals = FuzzDeals.Any(random);
        deals.Check(Assert.Single(await reader.ReadAsync("deals.xlsx", deals.ToGroups(random, out var skipped).ToBytes())), skipped);
    });

    [Theory]
    [MemberData(nameof(Chunks), 2)]
    public Task Values_of_a_text_table(int chunk) => EachAsync(chunk, async (random, _) =>
    {
        var deals = FuzzDeals.AnyText(random);
        deals.Check(Assert.Single(await reader.ReadAsync("deals.csv", Encoding.UTF8.GetBytes(deals.ToCsv(random)))));
    });

    [Theory]
    [MemberData(nameof(Chunks), 3)]
    public Task Bytes_of_a_text_table(int chunk) =>
        EachAsync(chunk, (random, _) => reader.ReadAsync("deals.csv", ByteMutation.Apply(random, Encoding.UTF8.GetBytes(FuzzDeals.AnyText(random).ToCsv(random)))));

    [Theory]
    [MemberData(nameof(Chunks), 4)]
    public Task Bytes_of_an_old_workbook(int chunk) => EachAsync(chunk, (random, number) =>
    {
        var workbook = FuzzDeals.Any(random).ToXls();
        return reader.ReadAsync("deals.xls", number % 2 == 0
            ? ByteMutation.Apply(random, workbook.ToBytes())
            : TinyCompoundFile.Of("Workbook", ByteMutation.Apply(random, workbook.ToStream())));
    });

    [Theory]
    [MemberData(nameof(Chunks), 2)]
    public Task Values_of_an_old_workbook(int chunk) => EachAsync(chunk, async (random, _) =>
    {
        var deals = FuzzDeals.Any(random);
        deals.Check(Assert.Single(await reader.ReadAsync("deals.xls", deals.ToXls().ToBytes())));
    });

    [Fact]
    public async Task Imports_add_up_or_end_in_a_sentence()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        await EachAsync(1000, async (random, number) =>
        {
            var bytes = (number % 3) switch
            {
                0 => FuzzDeals.Any(random).ToWorkbook().ToBytes(),
                1 => XmlMutation.Apply(random, FuzzWorkbook.Any(random).ToBytes()),
                _ => ByteMutation.Apply(random, FuzzWorkbook.Any(random).ToBytes()),
            };
            var path = store.PathOf("fuzz.xlsx");
            await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
            try
            {
                var result = await store.ImportFileAsync(path, request => request with { DryRun = true, ErrorsPath = store.PathOf("errors.xlsx") });
                Assert.All(result.Sheets, sheet => Assert.Equal(sheet.Read, sheet.Inserted + sheet.Updated + sheet.Unchanged + sheet.Skipped + sheet.Rejected));
            }
            catch (WorkbookException refused)
            {
                FuzzReader.CheckSentence(refused.Message);
            }
        });
    }

    [Fact]
    public async Task What_an_import_leaves_in_the_store_is_what_its_cells_say()
    {
        await using var store = await ImportedStore.CreateAsync(StoreEngine.Sqlite);
        for (var number = 0; number < 50; number++)
        {
            var deals = FuzzDeals.Any(new Random(number));
            var path = store.PathOf("fuzz.xlsx");
            deals.ToWorkbook().Save(path);
            await store.ImportFileAsync(path, request => request with { SkipRejected = true, Full = false });

            Assert.Empty(deals.Kept.Except(await store.CurrentAsync<string>("Opportunity", "CONCAT(Id, '=', Amount)")));
        }
    }

    private static async Task EachAsync(int chunk, Func<Random, int, Task> run)
    {
        for (var number = chunk * CasesEach; number < (chunk + 1) * CasesEach; number++)
        {
            try
            {
                await run(new Random(number), number);
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"Case {number}: {problem.Message}", problem);
            }
        }
    }
}
