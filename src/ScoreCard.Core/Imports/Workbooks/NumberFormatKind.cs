namespace ScoreCard.Core.Imports.Workbooks;

public enum NumberFormatKind
{
    General,
    Date,
    Time,
    DateTime,
    Percent,
    Currency,
}
