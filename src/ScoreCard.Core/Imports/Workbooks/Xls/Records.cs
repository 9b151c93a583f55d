using System.Buffers.Binary;

namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>The records of an .xls workbook ([MS-XLS]), read forward from a place. A record that is cut off or too short is an <see cref="InvalidDataException"/>.</summary>
internal sealed class Records(Action<long, Memory<byte>> read, long length, long position = 0)
{
    private const int BufferSize = 1 << 17;
    private const int HeaderSize = 4;

    private readonly byte[] _buffer = new byte[BufferSize];
    private long _bufferAt;
    private int _buffered;
    private int _dataAt;
    private int _dataLength;

    /// <summary>Of the next record.</summary>
    public long Position { get; private set; } = position;

    public RecordType Type { get; private set; }

    public ReadOnlySpan<byte> Data => _buffer.AsSpan(_dataAt, _dataLength);

    /// <summary>Moves to the next record; false at the end of the stream.</summary>
    public bool Next()
    {
        if (Position + HeaderSize > length)
        {
            return false;
        }

        var header = Bytes(Position, HeaderSize);
        Type = (RecordType)BinaryPrimitives.ReadUInt16LittleEndian(header);
        _dataLength = BinaryPrimitives.ReadUInt16LittleEndian(header[2..]);
        if (Position + HeaderSize + _dataLength > length)
        {
            throw new InvalidDataException("The last record is cut off.");
        }

        Bytes(Position, HeaderSize + _dataLength);
        _dataAt = (int)(Position - _bufferAt) + HeaderSize;
        Position += HeaderSize + _dataLength;
        return true;
    }

    /// <summary>Whether the next record goes on with this one; moves to it if so.</summary>
    public bool Continue()
    {
        if (Position + HeaderSize > length || (RecordType)BinaryPrimitives.ReadUInt16LittleEndian(Bytes(Position, HeaderSize)) != RecordType.Continue)
        {
            return false;
        }

        return Next();
    }

    public byte Byte(int at) => Field(at, 1)[0];

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Field(at, 2));

    public int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(Field(at, 4));

    public double Double(int at) => BinaryPrimitives.ReadDoubleLittleEndian(Field(at, 8));

    /// <summary>A number in four bytes: a whole one of 30 bits or the upper half of a double, perhaps a hundredfold.</summary>
    public double Packed(int at)
    {
        var packed = Int32(at);
        double number = (packed & 2) != 0 ? packed >> 2 : BitConverter.Int64BitsToDouble((long)(packed & ~3) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    private ReadOnlySpan<byte> Field(int at, int count) =>
        at + count <= _dataLength ? Data.Slice(at, count) : throw new InvalidDataException($"A record of type {Type} is too short.");

    private ReadOnlySpan<byte> Bytes(long at, int count)
    {
        if (at < _bufferAt || at + count > _bufferAt + _buffered)
        {
            // The record at hand may still be needed until its continuation is known to be one: it starts the buffer anew.
            _buffered = (int)Math.Min(BufferSize, length - at);
            _bufferAt = at;
            read(at, _buffer.AsMemory(0, _buffered));
        }

        return _buffer.AsSpan((int)(at - _bufferAt), count);
    }
}

/// <summary>The records that are looked at; all others are passed over.</summary>
internal enum RecordType
{
    Formula = 0x06,
    EndOfFile = 0x0A,
    Date1904 = 0x22,
    Password = 0x2F,
    Continue = 0x3C,
    Sheet = 0x85,
    PackedNumbers = 0xBD,
    RichText = 0xD6,
    CellFormat = 0xE0,
    Merged = 0xE5,
    SharedTexts = 0xFC,
    SharedText = 0xFD,
    Dimensions = 0x200,
    Number = 0x203,
    Label = 0x204,
    BooleanOrError = 0x205,
    FormulaText = 0x207,
    Row = 0x208,
    PackedNumber = 0x27E,
    NumberFormat = 0x41E,
    BeginOfFile = 0x809,
}
