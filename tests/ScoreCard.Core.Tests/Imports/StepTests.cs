using ScoreCard.Core.Store;
using ScoreCard.Core.Tests.Imports.Sheets;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Nobody leaves before being hired.</summary>
public sealed class StepTests
{
    private static readonly object?[] Headers = ["Person", "Move Date", "Move"];

    [Theory]
    [OnEachEngine]
    public async Task A_leave_before_the_hire_of_the_person_is_rejected_and_nothing_is_written(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        var result = await store.ImportAsync(new TinyWorkbook().Sheet(
            "People moves", Headers, Move("dana fischer", 2025, "Leave"), Move("Dana Fischer", 2026, "Hire"), Move("Luis Ortega", 2024, "Hire"), Move("Luis Ortega", 2025, "Leave"), Move("Luis Ortega", 2026, "Hire")));

        Assert.Equal((true, 1L), (result.IsStopped, result.Rejected));
        var issue = Assert.Single(result.Issues);
        Assert.Equal(("People moves", 2, "Move Date", "2025-03-01"), (issue.Sheet, issue.Row, issue.Column, issue.Value));
        Assert.Equal("Move Date '2025-03-01': the leave of 'dana fischer' is before the hire on 2026-03-01 in row 3; correct one of the dates, or add the hire before it.", issue.Problem);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_hire_of_the_store_counts_and_one_before_the_leave_excuses_it(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("Dana Fischer", 2026, "Hire")));

        var early = await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("Dana Fischer", 2025, "Leave")));
        var back = await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("Dana Fischer", 2025, "Leave"), Move("Dana Fischer", 2024, "Hire")));

        Assert.Contains("is before the hire on 2026-03-01 of an earlier import", Assert.Single(early.Issues).Problem);
        Assert.Equal((2L, 0L), (back.Changed, back.Rejected));
    }

    [Theory]
    [OnEachEngine]
    public async Task A_hire_after_a_leave_of_the_store_is_rejected_unless_an_earlier_hire_is_there(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("Dana Fischer", 2025, "Leave"), Move("Luis Ortega", 2023, "Hire"), Move("Luis Ortega", 2025, "Leave")));

        var late = await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("dana fischer", 2026, "Hire"), Move("Luis Ortega", 2026, "Hire")));
        var first = await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("Dana Fischer", 2024, "Hire"), Move("Dana Fischer", 2026, "Hire")));
        var full = await store.ImportAsync(new TinyWorkbook().Sheet("People moves", Headers, Move("Luis Ortega", 2026, "Hire")), request => request with { Full = true });

        Assert.Equal(
            "Move Date '2026-03-01': the hire of 'dana fischer' is after the leave on 2025-03-01 of an earlier import; correct one of the dates, or add the hire before it.",
            Assert.Single(late.Issues).Problem);
        Assert.Equal((2L, 0L), (first.Changed, first.Rejected));
        Assert.Empty(full.Issues);
    }

    [Theory]
    [OnEachEngine]
    public async Task A_stored_hire_excuses_nothing_once_the_file_moves_it_behind_the_leave(StoreEngine engine)
    {
        await using var store = await ImportedStore.CreateAsync(engine);
        await store.ImportAsync(ExampleSheet.Workbook("people"));
        object?[] headers = ["Move ID", .. Headers];
        await store.ImportAsync(new TinyWorkbook().Sheet("People moves", headers, ["M-1", .. Move("Dana Fischer", 2024, "Hire")], ["M-2", .. Move("Dana Fischer", 2025, "Leave")]));

        var moved = await store.ImportAsync(new TinyWorkbook().Sheet("People moves", headers, ["M-1", .. Move("Dana Fischer", 2026, "Hire")]));

        Assert.Contains("the hire of 'Dana Fischer' is after the leave on 2025-03-01", Assert.Single(moved.Issues).Problem);
    }

    private static object?[] Move(string person, int year, string move) => [person, new DateOnly(year, 3, 1), move];
}
