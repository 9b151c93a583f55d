using ScoreCard.Benchmarks;

var rows = Array.IndexOf(args, "--rows") is var i and >= 0 && i + 1 < args.Length ? int.Parse(args[i + 1], null) : 100_000;
switch (args)
{
    case ["import", ..]:
        return await ImportBenchmark.RunAsync(rows);
    case ["kpis", ..]:
        return await KpiBenchmark.RunAsync(rows, Array.IndexOf(args, "--store") is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null);
    case ["sqlserver", ..]:
        return await SqlServerBenchmark.RunAsync(rows);
    case ["readers", ..]:
        return await ReaderBenchmark.RunAsync(rows);
    case ["start", ..]:
        return await StartBenchmark.RunAsync();
    case [Child.BarePass, var workbook, var small]:
        await Child.WarmAsync(_ => Task.FromResult(BarePass.Run(small)));
        return Child.Report(() => BarePass.Run(workbook));
    case [Child.Preview, var workbook, var store, .. var warm]:
        return await ImportBenchmark.ReportAsync(workbook, store, warm, dryRun: true);
    case [Child.Import, var workbook, var store, .. var warm]:
        return await ImportBenchmark.ReportAsync(workbook, store, warm, dryRun: false);
    default:
        Console.Error.WriteLine("""
            Usage: dotnet run -c Release --project tests/ScoreCard.Benchmarks -- NAME
              import [--rows N]   CPU and memory of a preview, an import and a second import beside a bare pass over the same workbook
              kpis [--rows N]     all KPIs of a quarter, a filtered perspective, a cut, a page of rows, beside a bare scan
              kpis --store FILE   the same over a SQLite store that is there already
              readers [--rows N]  how long readers wait while an import writes, beside how long they wait without one
              sqlserver [--rows N]  load and merge on SCORECARD_TEST_SQLSERVER beside SqlBulkCopy alone; all KPIs
              start               from starting the web app to its first tile, in a browser
            """);
        return 2;
}
