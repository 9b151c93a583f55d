namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>What the sheets of one workbook share.</summary>
internal sealed record WorkbookContent(Package Package, Styles Styles, SharedStrings Strings, bool Date1904);
