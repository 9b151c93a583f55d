using System.Globalization;
using ScoreCard.Core.Imports.Workbooks.Xml;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>The properties that every Office document has.</summary>
internal static class CoreProperties
{
    /// <summary>When the file was last saved; programs that write a file once may only say when it was created.</summary>
    public static DateTimeOffset? Saved(Package package, string part)
    {
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        try
        {
            if (package.Has(part))
            {
                package.Read(part, xml => Read(xml, times));
            }
        }
        catch (WorkbookException)
        {
            // A workbook is not unusable for want of its date.
            return null;
        }

        return times.TryGetValue("modified", out var modified) ? modified
            : times.TryGetValue("created", out var created) ? created
            : null;
    }

    private static void Read(PartXml xml, Dictionary<string, DateTimeOffset> times)
    {
        var name = "";
        while (xml.Read())
        {
            if (xml.Tokens.Token == XmlToken.Element)
            {
                xml.CheckDepth();
                name = xml.Tokens.LocalName;
            }
            else if (name is "modified" or "created" && xml.Tokens.Token == XmlToken.Text
                && DateTimeOffset.TryParse(xml.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                times[name] = time;
            }
        }
    }
}
