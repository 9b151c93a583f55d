using ScoreCard.Core.Imports.Recognition;
using ScoreCard.Core.Imports.Sheets;

namespace ScoreCard.Core.Imports;

/// <summary>The day on which an export was taken: as the user says, else as the report says above its headers, else that of the file.</summary>
/// <param name="Said">The words of the report that say so.</param>
/// <param name="IsToCome">The user says a day that is not yet.</param>
internal sealed record AsOfDay(DateOnly Day, string? Said, bool IsToCome)
{
    /// <summary>Nobody has exported anything on a day to come; a file that seems to be from one comes from a clock that is wrong.</summary>
    /// <param name="said">By the user, or in the copy of rows that an import rejected.</param>
    /// <exception cref="RefusalException">The user says a day that can only be a slip.</exception>
    public static AsOfDay Of(DateOnly? said, RecognisedWorkbook found, bool date1904, DateOnly modified, DateOnly today, CancellationToken cancel)
    {
        // Somewhere it is tomorrow already.
        var last = today.AddDays(1);
        if (said > last.AddYears(1))
        {
            throw new RefusalException($"The data cannot be as of {SheetRow.Print(said)}.") { Option = "; say --as-of with the day on which the export was taken" };
        }

        return said is { } day ? new(day, null, day > last)
            : ReportDay.Of(found, date1904, last, cancel) is { } report ? new(report.Day, report.Text, false)
            : new(modified < last ? modified : last, null, false);
    }
}
