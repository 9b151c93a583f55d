namespace ScoreCard.Core.Imports.Workbooks;

/// <summary><see cref="VeryHidden"/> sheets cannot be shown from Excel's menus: programs keep their metadata there.</summary>
public enum SheetVisibility
{
    Visible,
    Hidden,
    VeryHidden,
}
