using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using ScoreCard.Core;
using ScoreCard.Core.Calendar;
using ScoreCard.Core.Exports;
using ScoreCard.Core.Imports;
using ScoreCard.Core.Imports.Sheets;
using ScoreCard.Core.Kpis;
using ScoreCard.Core.Store;
using ScoreCard.Web.Data;
using ScoreCard.Web.Imports;

namespace ScoreCard.Web.Downloads;

internal static class DownloadEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet(Links.RowsCsvRoute, RowsAsync);
        app.MapGet(Links.TemplateRoute, TemplateAsync);
        app.MapGet(Links.WorkbookRoute, WorkbookAsync);
        app.MapGet(Links.RejectedRowsRoute, Rejected);
        app.MapGet(Links.ChangesCsvRoute, ChangesAsync);
    }

    /// <summary>All rows behind a reading, streamed as they are read.</summary>
    private static async Task RowsAsync(string id, HttpContext context, KpiCatalogue catalogue, [FromServices] FiscalCalendar calendar, IScorecard scorecard, TimeProvider time)
    {
        var cancel = context.RequestAborted;
        if (catalogue.Find(id) is not { } kpi)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (await ViewAsync(context, calendar, scorecard, time) is not { } view)
        {
            return;
        }

        var query = view.Rows(kpi);
        await using var rows = scorecard.StreamRowsAsync(query, cancel).GetAsyncEnumerator(cancel);
        bool isRow;
        try
        {
            // Before the file begins: what is refused after that could only be broken off.
            isRow = await rows.MoveNextAsync();
        }
        catch (RefusalException e) when (e is not StoreException)
        {
            await RefuseAsync(context, e.Message);
            return;
        }

        await using var writer = CsvFile(context, Links.RowsFileName(kpi, view));
        await writer.WriteAsync(Csv.Line(query.Columns.Select(column => column.Header)).AsMemory(), cancel);
        for (; isRow; isRow = await rows.MoveNextAsync())
        {
            await writer.WriteAsync(Csv.Line(rows.Current).AsMemory(), cancel);
        }
    }

    /// <summary>Every KPI of the view's period, under its filter.</summary>
    private static async Task WorkbookAsync(
        HttpContext context, KpiCatalogue catalogue, [FromServices] FiscalCalendar calendar, IScorecard scorecard, ScorecardWorkbook workbook, TimeProvider time)
    {
        if (await ViewAsync(context, calendar, scorecard, time) is not { } view)
        {
            return;
        }

        // A workbook is written back and forth; the response only forth.
        using var file = new MemoryStream();
        await workbook.WriteAsync(new() { Kpis = catalogue.All, Periods = [view.Period], Filter = view.Slices }, file, context.RequestAborted);
        await Results.File(file.ToArray(), Xlsx, Links.WorkbookFileName(view)).ExecuteAsync(context);
    }

    /// <summary>What the URL asks for; null where it asks for what there is not, which the response then says.</summary>
    private static async Task<ViewFilter?> ViewAsync(HttpContext context, FiscalCalendar calendar, IScorecard scorecard, TimeProvider time)
    {
        var fallback = (await scorecard.StatusAsync(context.RequestAborted)).UsualPeriod(calendar, time.Today());
        var view = ViewFilter.Parse(context.Request.QueryString.Value ?? "", calendar, fallback, out var problems);
        if (problems.Count == 0)
        {
            return view;
        }

        await RefuseAsync(context, string.Join('\n', problems));
        return null;
    }

    /// <summary>What an import changed, in one kind of sheet or in all, streamed as it is read.</summary>
    private static async Task ChangesAsync(long number, string? kind, HttpContext context, SheetCatalogue sheets, IImports imports)
    {
        var cancel = context.RequestAborted;
        var only = kind is null ? null : sheets.Find(kind);
        if (await imports.FindAsync(number, cancel) is null || (kind is not null && only is null))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await using var writer = CsvFile(context, Links.ChangesFileName(number, only?.Kind));
        await writer.WriteAsync(ChangeCsv.Header.AsMemory(), cancel);
        foreach (var counts in (await imports.CountChangesAsync(number, cancel)).Where(counts => only is null || counts.Sheet.Kind == only.Kind))
        {
            await foreach (var row in imports.StreamChangesAsync(new(number, counts.Sheet), cancel))
            {
                foreach (var line in ChangeCsv.Lines(counts.Sheet, row))
                {
                    await writer.WriteAsync(line.AsMemory(), cancel);
                }
            }
        }
    }

    private static async Task RefuseAsync(HttpContext context, string why)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(why, context.RequestAborted);
    }

    /// <summary>Begins a file that spreadsheets open with the right letters.</summary>
    private static StreamWriter CsvFile(HttpContext context, string fileName)
    {
        var name = new ContentDispositionHeaderValue("attachment");
        name.SetHttpFileName(fileName);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = name.ToString();
        return new StreamWriter(context.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }

    private static async Task<IResult> TemplateAsync(Template template, UploadFolder uploads, CancellationToken cancel)
    {
        var path = uploads.NewPath("template.xlsx");
        try
        {
            await Task.Run(() => template.Write(path), cancel);
            return Results.File(await File.ReadAllBytesAsync(path, cancel), Xlsx, "scorecard-template.xlsx");
        }
        finally
        {
            uploads.Delete(path);
        }
    }

    private static IResult Rejected(string id, ImportJobs jobs)
    {
        var path = jobs.Find(id)?.Request.ErrorsPath;
        return path is not null && File.Exists(path) ? Results.File(path, Xlsx, $"rejected-rows-of-{Path.GetFileNameWithoutExtension(jobs.Find(id)!.FileName)}.xlsx") : Results.NotFound();
    }
}
