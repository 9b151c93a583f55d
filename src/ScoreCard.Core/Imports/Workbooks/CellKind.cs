namespace ScoreCard.Core.Imports.Workbooks;

public enum CellKind
{
    Blank,
    Number,
    Text,
    Boolean,
    Error,
}
