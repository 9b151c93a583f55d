using System.Runtime.InteropServices;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Cells of one or more columns merged over several rows.</summary>
/// <param name="FirstColumn">From 0.</param>
/// <param name="FirstRow">From 1; the row that holds the value.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MergedRows(int FirstColumn, int LastColumn, int FirstRow, int LastRow);
