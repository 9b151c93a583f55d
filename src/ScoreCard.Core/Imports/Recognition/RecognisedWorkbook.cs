using ScoreCard.Core.Imports.Rejections;
using ScoreCard.Core.Imports.Workbooks;

namespace ScoreCard.Core.Imports.Recognition;

/// <summary>A workbook's sheets by what they are.</summary>
internal sealed class RecognisedWorkbook
{
    public List<RecognisedSheet> Sheets { get; } = [];

    public List<UnusedSheet> Unused { get; } = [];

    public List<ImportIssue> Questions { get; } = [];

    /// <summary>The workbook is a copy of rows that an import rejected; null where it is not.</summary>
    public RejectedCopy? Copy { get; set; }
}

/// <summary>A sheet of the file, the kind of sheet it is, and the columns found for it.</summary>
internal sealed record RecognisedSheet(WorkbookSheet Source, HeaderMatch Match);
