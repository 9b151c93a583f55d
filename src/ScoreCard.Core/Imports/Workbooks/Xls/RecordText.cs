using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Xls;

/// <summary>
/// Texts in records: characters of one byte or two, as a flag before them says. A long one goes on in the next record, where the flag stands again. One that is
/// cut off is an <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class RecordText(Records records)
{
    private const int IsWide = 1;
    private const int HasPhonetics = 4;
    private const int HasRuns = 8;
    private const int RunSize = 4;

    private readonly StringBuilder _text = new();
    private int _at;

    /// <summary>The text at a place of the record, its length in one byte or two before it.</summary>
    public string At(int at, bool isShort)
    {
        _at = at;
        return Characters(isShort ? Byte() : UInt16());
    }


    /// <summary>The next of many texts, with the formats and phonetic guides that may be behind it.</summary>
    public string Next(int? start = null)
    {
        _at = start ?? _at;
        var characters = UInt16();
        var flags = Byte();
        var behind = (flags & HasRuns) != 0 ? UInt16() * RunSize : 0L;
        behind += (flags & HasPhonetics) != 0 ? UInt16() + (UInt16() * 0x10000L) : 0;
        var text = Read(characters, flags);
        Skip(behind);
        return text;
    }

    private string Characters(int count) => count == 0 ? "" : Read(count, Byte());

    private string Read(int count, int flags)
    {
        _text.Clear();
        while (_text.Length < count)
        {
            if (_at >= records.Data.Length)
            {
                Continue();
                flags = Byte();
            }

            var width = (flags & IsWide) != 0 ? 2 : 1;
            var part = Math.Min(count - _text.Length, (records.Data.Length - _at) / width);
            if (part == 0)
            {
                throw new InvalidDataException("Half a character.");
            }

            _text.Append((width == 2 ? Encoding.Unicode : Encoding.Latin1).GetString(records.Data.Slice(_at, part * width)));
            _at += part * width;
        }

        return CellText.WithoutControls(_text.ToString());
    }

    private void Skip(long count)
    {
        while (count > records.Data.Length - _at)
        {
            count -= records.Data.Length - _at;
            Continue();
        }

        _at += (int)count;
    }

    private int Byte()
    {
        if (_at >= records.Data.Length)
        {
            Continue();
        }

        return records.Byte(_at++);
    }

    private int UInt16() => Byte() | (Byte() << 8);

    private void Continue()
    {
        if (!records.Continue())
        {
            throw new InvalidDataException("A text is cut off.");
        }

        _at = 0;
    }
}
