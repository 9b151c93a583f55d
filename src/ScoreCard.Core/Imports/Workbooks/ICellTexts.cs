namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Where the text of a cell waits until somebody asks for it: the shared strings, or the buffer of the current row.</summary>
internal interface ICellTexts
{
    string Read(long key);
}
