using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>What all sheets of an .xls workbook share: its bytes, texts, formats and the list of sheets.</summary>
internal sealed class XlsContent
{
    private const int Excel97 = 0x600;
    private const int BytesPerText = 40;

    private readonly Action<long, Memory<byte>> _read;
    private readonly long _length;
    private readonly List<int> _cellFormats = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];
    private readonly List<string> _texts = [];
    private long _textBytes;

    public XlsContent(CompoundFile file, string fileName, ReadLimits limits)
    {
        (FileName, Limits) = (fileName, limits);
        (_read, _length) = file.Open("Workbook");
        var records = From(0);
        if (!records.Next() || records.Type != RecordType.BeginOfFile || records.UInt16(0) != Excel97)
        {
            throw Refuse("is a workbook of a very old Excel; open it in Excel and save it as .xlsx");
        }

        var text = new RecordText(records);
        while (records.Next() && records.Type != RecordType.EndOfFile)
        {
            Read(records, text);
        }
    }

    public string FileName { get; }

    public ReadLimits Limits { get; }

    public bool Date1904 { get; private set; }

    public List<(string Name, SheetVisibility Visibility, long Position)> Sheets { get; } = [];

    public Records From(long position) => new(_read, _length, position);

    /// <summary>Where the next sheet begins.</summary>
    public long EndOf(long position) => Sheets.Select(sheet => sheet.Position).Append(_length).Where(next => next > position).DefaultIfEmpty(position).Min();

    /// <summary>Null where there is no such text.</summary>
    public string? Text(int index) => (uint)index < (uint)_texts.Count ? _texts[index] : null;

    public NumberFormat Format(int cellFormat) =>
        (uint)cellFormat >= (uint)_cellFormats.Count ? NumberFormat.General
        : _formats.TryGetValue(_cellFormats[cellFormat], out var format) ? format
        : NumberFormat.OfBuiltIn(_cellFormats[cellFormat]);

    public WorkbookException Refuse(string problem) => new($"{FileName} {problem}.");

    public WorkbookException Damaged() => Refuse("is damaged; download or copy it again, or open it in Excel, let Excel repair it, and save it as .xlsx");

    private void Read(Records records, RecordText text)
    {
        switch (records.Type)
        {
            case RecordType.Password:
                throw Refuse("is protected with a password; open it in Excel, remove the password (File > Info > Protect Workbook), and save it");
            case RecordType.Date1904:
                Date1904 = records.UInt16(0) == 1;
                break;
            case RecordType.NumberFormat:
                _formats[records.UInt16(0)] = NumberFormat.OfCode(text.At(2, isShort: false));
                break;
            case RecordType.CellFormat:
                _cellFormats.Add(records.UInt16(2));
                break;
            case RecordType.Sheet when records.Byte(5) == 0:
                var visibility = (records.Byte(4) & 3) switch { 0 => SheetVisibility.Visible, 1 => SheetVisibility.Hidden, _ => SheetVisibility.VeryHidden };
                Sheets.Add((text.At(6, isShort: true), visibility, (uint)records.Int32(0)));
                break;
            case RecordType.SharedTexts:
                ReadTexts(records.Int32(4), text);
                break;
        }
    }

    private void ReadTexts(int count, RecordText text)
    {
        for (var index = 0; index < count; index++)
        {
            var next = text.Next(index == 0 ? 8 : null);
            _textBytes += BytesPerText + (next.Length * 2L);
            if (_textBytes > Limits.MaxSharedStringBytes)
            {
                throw Refuse(Invariant($"holds more than {Limits.MaxSharedStringBytes >> 20:N0} MB of different texts; leave out long text columns or split the export"));
            }

            _texts.Add(next);
        }
    }
}
