using CsvHelper;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Csv;

/// <summary>Reads a text table record by record. Every field is text; what it means is decided by what its column is for.</summary>
internal sealed class CsvRows : SheetRows, ICellTexts
{
    // The parser keeps one record in memory, and an open quote makes the rest of the file one record.
    private const int MaxRecordBytes = 4 << 20;

    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly CsvContent _content;
    private readonly CsvReader _reader;
    private bool _openQuote;
    private long _textBehindQuote = -1;
    private string[]? _fields;
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
            OnMalformedRecord = record =>
            {
                _openQuote |= record.Reason == CsvMalformedReason.UnterminatedQuote;
                _textBehindQuote = record.Reason == CsvMalformedReason.TextAfterClosingQuote ? record.ByteOffset : _textBehindQuote;
            },
        }, leaveOpen: true);
        if (content.Dialect.HasSeparatorLine)
        {
            _reader.Read();
        }
    }

    public override long BytesRead => _content.File.Position;

    public override long BytesTotal => _content.File.Length;

    public string Read(long key) => ExcelText.Unwrap(CellText.WithoutControls(_reader.GetString((int)key)));

    private protected override bool ReadRow(CancellationToken cancellation)
    {
        _fields = null;
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
            var field = _reader[column].Span;
            if (field.Length > 0 && !ExcelText.IsEmpty(field))
            {
                Check(column, field, cancellation);
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

    private void Check(int column, ReadOnlySpan<byte> field, CancellationToken cancellation)
    {
        var limits = _content.Limits;
        if (column >= limits.MaxUsedColumns)
        {
            throw Refuse(Invariant(
                $"has a value in column {column + 1:N0} (line {RowNumber:N0}), and at most {limits.MaxUsedColumns:N0} columns are read; delete the columns that are not needed"));
        }

        if (field.Length > limits.MaxCellChars && _reader.GetString(column).Length > limits.MaxCellChars)
        {
            throw Refuse(Invariant(
                $"has a text of more than {limits.MaxCellChars:N0} characters in the record that starts in line {RowNumber:N0}; perhaps a quote (\") is opened there and not closed"));
        }

        if (field.IndexOfAny(LineFeed, CarriageReturn) < 0)
        {
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        if (HasTextBehindQuote() || SwallowedRows.Are(Fields(), column, _content.Dialect.Separator))
        {
            throw Refuse(Invariant(
                $"opens a quote (\") in the record that starts in line {RowNumber:N0} and closes it only in a row below, so that rows run into one; correct that line or export the file again"));
        }
    }

    /// <summary>A field that spans lines goes on behind its quote: what closed it was the quote that opens another field.</summary>
    private bool HasTextBehindQuote()
    {
        if (_textBehindQuote <= _reader.ByteOffset)
        {
            return false;
        }

        var record = _reader.RawRecord;
        return record[..(int)Math.Min(_textBehindQuote - _reader.ByteOffset, record.Length)].IndexOfAny(LineFeed, CarriageReturn) >= 0;
    }

    /// <summary>The record's texts, made once however many of them span lines.</summary>
    private string[] Fields() => _fields ??= [.. Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetString)];

    private WorkbookException Refuse(string problem) => new($"{_content.FileName} {problem}.");
}
