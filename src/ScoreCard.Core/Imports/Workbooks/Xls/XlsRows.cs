using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>Reads a sheet of an .xls workbook row by row: its cells are records in the order of rows.</summary>
internal sealed class XlsRows : SheetRows
{
    private const int IsHidden = 0x20;
    private const int MergedSize = 8;

    private readonly XlsContent _content;
    private readonly Records _records;
    private readonly XlsCells _cells;
    private readonly string _sheet;
    private readonly long _start;
    private readonly long _end;
    private readonly HashSet<int> _hidden = [];
    private readonly List<MergedRows> _merged = [];
    private bool _hasNext;
    private bool _ended;

    public XlsRows(XlsContent content, long position, string sheet)
    {
        _content = content;
        _sheet = sheet;
        (_start, _end) = (position, content.EndOf(position));
        _records = content.From(position);
        _cells = new XlsCells(content, _records);
    }

    public override long BytesRead => _records.Position - _start;

    public override long BytesTotal => _end - _start;

    private protected override bool ReadRow(CancellationToken cancellation)
    {
        if (_ended)
        {
            return false;
        }

        try
        {
            if (!_hasNext && !FindCell(cancellation))
            {
                return false;
            }

            if (_cells.Row < RowNumber)
            {
                throw _content.Refuse(Invariant($"has row {_cells.Row + 1:N0} behind row {RowNumber:N0} in its sheet {_sheet}; open it in Excel, let Excel repair it, and save it again"));
            }

            RowNumber = _cells.Row + 1;
            if (RowNumber > _content.Limits.MaxRows)
            {
                throw _content.Refuse(Invariant($"has more than {_content.Limits.MaxRows:N0} rows in its sheet {_sheet}; split the export into several files"));
            }

            do
            {
                while (_cells.Next(out var column, out var cell))
                {
                    Take(column, cell);
                }

                _hasNext = FindCell(cancellation);
            }
            while (_hasNext && _cells.Row == RowNumber - 1);
            Hidden = _hidden.Remove(RowNumber);
            return true;
        }
        catch (InvalidDataException)
        {
            throw _content.Damaged();
        }
    }

    private protected override void Dispose(bool disposing)
    {
    }

    /// <summary>Moves to the next record with cells. Charts in the sheet are sheets within it.</summary>
    private bool FindCell(CancellationToken cancellation)
    {
        var depth = _records.Position == _start ? 0 : 1;
        while (_records.Next())
        {
            switch (_records.Type)
            {
                case RecordType.BeginOfFile:
                    depth++;
                    cancellation.ThrowIfCancellationRequested();
                    break;
                case RecordType.EndOfFile when --depth == 0:
                    _ended = true;
                    Merged = _merged;
                    return false;
                case var _ when depth != 1:
                    break;
                case RecordType.Row when (_records.UInt16(12) & IsHidden) != 0:
                    _hidden.Add(_records.UInt16(0) + 1);
                    break;
                case RecordType.Merged:
                    AddMerged();
                    break;
                case var _ when _cells.Begin():
                    return true;
            }
        }

        throw new InvalidDataException("The sheet has no end.");
    }

    private void Take(int column, Cell cell)
    {
        if (cell.Kind == CellKind.Blank && (!cell.IsEmptyFormula || column >= _content.Limits.MaxUsedColumns))
        {
            return;
        }

        if (column >= _content.Limits.MaxUsedColumns)
        {
            throw _content.Refuse(Invariant(
                $"has a value in column {CellReference.ColumnName(column)} (row {RowNumber}) of its sheet {_sheet}, and at most {_content.Limits.MaxUsedColumns:N0} columns are read; delete the columns that are not needed"));
        }

        if (column < Cells.Length && Cells[column].Kind != CellKind.Blank)
        {
            throw _content.Refuse($"has two values in cell {CellReference.ColumnName(column)}{RowNumber} of its sheet {_sheet}; open it in Excel, let Excel repair it, and save it again");
        }

        Set(column, cell);
    }

    private void AddMerged()
    {
        for (var index = 0; index < _records.UInt16(0); index++)
        {
            var at = 2 + (index * MergedSize);
            var (first, last) = (_records.UInt16(at), _records.UInt16(at + 2));
            if (last > first)
            {
                _merged.Add(new MergedRows(_records.UInt16(at + 4), _records.UInt16(at + 6), first + 1, last + 1));
            }
        }
    }
}
