namespace ScoreCard.Core.Imports;

/// <summary>The workbook to fill in: every sheet with its headers, types, notes, drop-downs and two example rows.</summary>
public sealed class Template
{
    public void Write(string path) => throw new NotImplementedException();
}
