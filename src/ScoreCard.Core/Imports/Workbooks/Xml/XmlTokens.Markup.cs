namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>What stands between the tags besides text.</summary>
internal sealed partial class XmlTokens
{
    /// <summary>Comments and CDATA.</summary>
    private bool TryMarkup()
    {
        const int Opening = 9;
        var rest = input.Bytes.AsSpan(_at, input.End - _at);
        if (rest.StartsWith("<!--"u8))
        {
            var dashes = rest[4..].IndexOf("--"u8) + 4;
            if (dashes < 4 || dashes + 2 == rest.Length)
            {
                return false;
            }

            _at += rest[dashes + 2] == '>' ? dashes + 3 : throw input.Malformed(_at + dashes, "Dashes in a comment.");
            return true;
        }

        if (rest.StartsWith("<![CDATA["u8) && _open.Count > 0)
        {
            var length = rest[Opening..].IndexOf("]]>"u8);
            if (length >= 0)
            {
                Text(_at + Opening, length, isCData: true);
                _at += Opening + length + 3;
            }

            return length >= 0;
        }

        return rest.Length < Opening ? false : throw input.Malformed(_at, rest.StartsWith("<!DOCTYPE"u8) ? "A DTD." : "A tag of no kind.");
    }

    private bool TryInstruction()
    {
        var rest = input.Bytes.AsSpan(_at, input.End - _at);
        var length = rest.IndexOf("?>"u8);
        if (length >= 0)
        {
            var isDeclaration = rest is [_, _, (byte)'x', (byte)'m', (byte)'l', (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'?', ..];
            _at += !isDeclaration || (_at == 0 && input.IsFirstWindow) ? length + 2 : throw input.Malformed(_at, "A declaration that does not stand first.");
        }

        return length >= 0;
    }
}
