using ScoreCard.Core.Imports.Workbooks.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>The text of a shared or inline string: its runs in order, without fonts and without phonetic guides (<c>rPh</c>).</summary>
internal static class RichText
{
    /// <summary>Starts on the start tag of <c>si</c> or <c>is</c> and ends on its end tag. False where the text is too long for a cell.</summary>
    public static bool TryRead(PartXml xml, TextBuffer text)
    {
        var tokens = xml.Tokens;
        if (tokens.IsEmpty)
        {
            return true;
        }

        var depth = tokens.Depth;
        while (xml.Read() && tokens.Depth > depth)
        {
            if (tokens.Token != XmlToken.Element)
            {
                continue;
            }

            xml.CheckDepth();
            if (xml.IsOwn && tokens.LocalName == "t")
            {
                if (!text.TryAppendContent(xml))
                {
                    return false;
                }
            }
            else if (!xml.IsOwn || tokens.LocalName != "r")
            {
                xml.Skip();
            }
        }

        return true;
    }
}
