using CsvHelper;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>Reads a text table record by record. Every field is text; what it means is decided by what its column is for.</summary>
internal sealed class CsvRows : SheetRows, ICellTexts
{
    // The parser keeps one record in memory, and an open quote makes the rest of the file one record.
    private const int MaxRecordBytes = 4 << 20;

    private readonly CsvContent _content;
    private readonly CsvReader _reader;
    private bool _openQuote;
    private int _rows;

    public CsvRows(CsvContent content)
    {
        _content = content;
        content.File.Position = 0;
        _reader = CsvReader.Create(content.File, new CsvReaderOptions
        {
            Separator = content.Dialect.Separator,
            DetectSeparatorHint = false,
            Encoding = content.Encoding,
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = record => _openQuote |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        }, leaveOpen: true);
        if (content.Dialect.HasSeparatorLine)
        {
            _reader.Read();
        }
    }

    public override long BytesRead => _content.File.Position;

    public override long BytesTotal => _content.File.Length;

    public string Read(long key) => CellText.WithoutControls(_reader.GetString((int)key));

    private protected override bool ReadRow(CancellationToken cancellation)
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException problem)
        {
            throw Refuse(Invariant(
                $"has a record of more than {MaxRecordBytes >> 20} MB that starts in line {problem.LineNumber:N0}; probably a quote (\") is opened there and not closed"));
        }

        RowNumber = (int)Math.Min(_reader.LineNumber, int.MaxValue);
        if (_openQuote)
        {
            throw Refuse(Invariant($"opens a quote (\") in the record that starts in line {RowNumber:N0} and does not close it; correct that line or export the file again"));
        }

        if (++_rows > _content.Limits.MaxCsvRows)
        {
            throw Refuse(Invariant($"has more than {_content.Limits.MaxCsvRows:N0} rows; split the export into several files"));
        }

        for (var column = 0; column < _reader.FieldCount; column++)
        {
            var bytes = _reader[column].Length;
            if (bytes > 0)
            {
                Check(column, bytes);
                Set(column, Cell.OfText(this, column, null));
            }
        }

        return true;
    }

    private protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _reader.Dispose();
        }
    }

    private void Check(int column, int bytes)
    {
        var limits = _content.Limits;
        if (column >= limits.MaxUsedColumns)
        {
            throw Refuse(Invariant(
                $"has a value in column {column + 1:N0} (line {RowNumber:N0}), and at most {limits.MaxUsedColumns:N0} columns are read; delete the columns that are not needed"));
        }

        if (bytes > limits.MaxCellChars && _reader.GetString(column).Length > limits.MaxCellChars)
        {
            throw Refuse(Invariant(
                $"has a text of more than {limits.MaxCellChars:N0} characters in the record that starts in line {RowNumber:N0}; perhaps a quote (\") is opened there and not closed"));
        }
    }

    private WorkbookException Refuse(string problem) => new($"{_content.FileName} {problem}.");
}
