namespace ScoreCard.Core.Imports.Values;

/// <summary>A value of the column and its row, to show when something has to be asked.</summary>
public sealed record Example(int Row, string Text);
