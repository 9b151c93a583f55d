using System.Globalization;
using System.Xml;
using ScoreCard.Core.Imports.Workbooks.Xml;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// Reads a sheet part row by row. This runs once per cell of a million rows: names are compared by reference, values are decoded from
/// spans, and text becomes a string only when a cell is asked for it.
/// </summary>
internal sealed class XlsxRows : SheetRows
{
    private readonly WorkbookContent _content;
    private readonly ReadLimits _limits;
    private readonly PartXml _xml;
    private readonly XmlTokens _tokens;
    private readonly CellReader _cells;
    private readonly string _sheet;
    private readonly string _row;
    private readonly string _cell;
    private readonly XmlName _number;
    private readonly XmlName _hidden;
    private readonly long _stringBytes;
    private readonly long _sheetBytes;
    private bool _started;
    private bool _ended;
    private int _rowCount;

    public XlsxRows(WorkbookContent content, string part, string sheet)
    {
        _content = content;
        _limits = content.Package.Limits;
        _sheet = sheet;
        _stringBytes = content.Strings.BytesToLoad;
        _sheetBytes = content.Package.Length(part);
        _xml = content.Package.Read(part);
        _tokens = _xml.Tokens;
        _row = _xml.Names.Of("row"u8)!.Local;
        _cell = _xml.Names.Of("c"u8)!.Local;
        _number = _xml.Names.Of("r"u8)!;
        _hidden = _xml.Names.Of("hidden"u8)!;
        _cells = new CellReader(content, _xml);
    }

    public override long BytesRead => (_content.Strings.Loaded ? _stringBytes : 0) + _xml.BytesRead;

    public override long BytesTotal => _stringBytes + _sheetBytes;

    private protected override bool ReadRow(CancellationToken cancellation)
    {
        if (_ended)
        {
            return false;
        }

        _content.Strings.Load(cancellation);
        try
        {
            if (FindRow(cancellation))
            {
                ReadRow();
                return true;
            }

            Merged = MergedCells.Read(_xml);
            _xml.Finish();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw _xml.Explain(exception);
        }

        _ended = true;
        return false;
    }

    private protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _xml.Dispose();
        }
    }

    private bool FindRow(CancellationToken cancellation)
    {
        if (!_started)
        {
            _started = true;
            while (_xml.NextElement() && _tokens.LocalName != "sheetData")
            {
            }

            if (_tokens.Token == XmlToken.None || _tokens.IsEmpty)
            {
                return false;
            }
        }

        while (_xml.Read() && _tokens.Token != XmlToken.EndElement)
        {
            if (_tokens.Token == XmlToken.Element)
            {
                if (ReferenceEquals(_tokens.LocalName, _row) && _xml.IsOwn)
                {
                    return true;
                }

                cancellation.ThrowIfCancellationRequested();
                _xml.Skip();
            }
        }

        return false;
    }

    private void ReadRow()
    {
        var (empty, isPrefixed) = (_tokens.IsEmpty, _tokens.IsPrefixed);
        var last = RowNumber;
        ReadRowAttributes();
        if (RowNumber <= last)
        {
            throw Repair(Invariant($"has row {RowNumber:N0} behind row {last:N0}"));
        }

        if (++_rowCount > _limits.MaxRows || RowNumber > _limits.MaxRows)
        {
            throw _content.Package.Refuse(Invariant(
                $"has more than {_limits.MaxRows:N0} rows in its sheet {_sheet}; split the export into several files"));
        }

        if (empty)
        {
            return;
        }

        _cells.BeginRow();
        while (true)
        {
            // Cells without a prefix are of the row's namespace where the row has none.
            if (isPrefixed || !_cells.TryReadPlain(out var cell))
            {
                if (!_xml.Read() || _tokens.Token == XmlToken.EndElement)
                {
                    return;
                }

                if (_tokens.Token != XmlToken.Element)
                {
                    continue;
                }

                if (!ReferenceEquals(_tokens.LocalName, _cell) || !_xml.IsOwn)
                {
                    _xml.Skip();
                    continue;
                }

                cell = _cells.Read();
            }

            Take(cell);
        }
    }

    private void Take(Cell cell)
    {
        if (_cells.Problem is { } problem)
        {
            throw _content.Package.Refuse($"{problem} in cell {CellReference.ColumnName(_cells.Column)}{RowNumber} of its sheet {_sheet}; correct it in Excel and save the file again");
        }

        if (cell.Kind != CellKind.Blank)
        {
            CheckColumn(_cells.Column);
            if (_cells.Column < Cells.Length && Cells[_cells.Column].Kind != CellKind.Blank)
            {
                throw Repair($"has two values in cell {CellReference.ColumnName(_cells.Column)}{RowNumber}");
            }

            Set(_cells.Column, cell);
        }
    }

    private void ReadRowAttributes()
    {
        RowNumber++;
        for (var i = 0; i < _tokens.Attributes; i++)
        {
            var name = _tokens.AttributeName(i);
            if (ReferenceEquals(name, _number))
            {
                RowNumber = int.TryParse(_tokens.AttributeBytes(i), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : RowNumber;
            }
            else if (ReferenceEquals(name, _hidden))
            {
                Hidden = _tokens.AttributeText(i) is "1" or "true";
            }
        }
    }

    private WorkbookException Repair(string problem) =>
        _content.Package.Refuse($"{problem} of its sheet {_sheet}; open it in Excel, let Excel repair it, and save it again");

    private void CheckColumn(int column)
    {
        if (column >= _limits.MaxUsedColumns)
        {
            throw _content.Package.Refuse(Invariant(
                $"has a value in column {CellReference.ColumnName(column)} (row {RowNumber}) of its sheet {_sheet}, and at most {_limits.MaxUsedColumns:N0} columns are read; delete the columns that are not needed"));
        }
    }
}
