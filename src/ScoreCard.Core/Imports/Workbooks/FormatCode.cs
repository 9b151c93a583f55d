using System.Text;
using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Reads the first section of a custom number format; quoted, escaped and bracketed text is not taken for date letters.</summary>
internal sealed class FormatCode(string code)
{
    private readonly StringBuilder _literal = new();
    private bool _date;
    private bool _time;
    private bool _percent;
    private bool _monthOrMinute;
    private string? _sign;
    private string? _currency;

    public NumberFormat Read()
    {
        for (var index = 0; index < code.Length && code[index] != ';';)
        {
            index = Step(index);
        }

        EndLiteral();
        var date = _date || (_monthOrMinute && !_time);
        return (date, _time) switch
        {
            (true, true) => NumberFormat.DateTime,
            (true, false) => NumberFormat.Date,
            (false, true) => NumberFormat.Time,
            _ when _percent => NumberFormat.Percent,
            _ when _currency is not null => new NumberFormat(NumberFormatKind.Currency, _currency),
            _ when _sign is not null => NumberFormat.Currency,
            _ => NumberFormat.General,
        };
    }

    private int Step(int index)
    {
        var character = code[index];
        switch (character)
        {
            case '"':
                var end = code.IndexOf('"', index + 1);
                end = end < 0 ? code.Length : end;
                _literal.Append(code, index + 1, end - index - 1);
                return end + 1;
            case '\\':
                _literal.Append(code, index + 1, Math.Min(1, code.Length - index - 1));
                return index + 2;
            case '_' or '*':
                return index + 2;
            case '[':
                EndLiteral();
                var close = code.IndexOf(']', index);
                close = close < 0 ? code.Length : close;
                Bracket(code.AsSpan((index + 1)..close));
                return close + 1;
        }

        if (code.AsSpan(index).StartsWith("General", StringComparison.OrdinalIgnoreCase))
        {
            return index + "General".Length;
        }

        if (code.AsSpan(index).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase))
        {
            _time = true;
            return index + "AM/PM".Length;
        }

        if (Letter(character, index))
        {
            EndLiteral();
        }
        else
        {
            _literal.Append(character);
        }

        return index + 1;
    }

    private bool Letter(char character, int index)
    {
        switch (char.ToLowerInvariant(character))
        {
            case 'y' or 'd' or 'g' or 'b':
                _date = true;
                return true;
            case 'e' when index + 1 >= code.Length || code[index + 1] is not ('+' or '-'):
                _date = true;
                return true;
            case 'h' or 's':
                _time = true;
                return true;
            case 'm':
                // Beside hours or seconds it is minutes; a month beside a time always comes with a day or a year.
                _monthOrMinute = true;
                return true;
            case '%':
                _percent = true;
                return true;
            case '0' or '#' or '?' or '.' or ',' or 'e' or '@':
                return true;
            default:
                return false;
        }
    }

    private void Bracket(ReadOnlySpan<char> content)
    {
        if (content.StartsWith("$"))
        {
            var dash = content.LastIndexOf('-');
            var sign = (dash > 0 ? content[1..dash] : content[1..]).Trim().ToString();
            if (sign.Length > 0)
            {
                _sign = sign;
                _currency = Currencies.OfFormat(sign, dash > 0 ? content[(dash + 1)..] : default) ?? _currency;
            }
        }
        else if (content.Length > 0 && content.Trim("hHmMsS").IsEmpty)
        {
            _time = true;
        }
    }

    private void EndLiteral()
    {
        var literal = _literal.ToString().Trim(' ', '\u00A0', '\u202F', '(', ')', '-', '+', '/');
        _literal.Clear();
        if (literal.Length > 0 && _currency is null && Currencies.TryFind(literal, out var currency))
        {
            _sign = literal;
            _currency = currency;
        }
    }
}
