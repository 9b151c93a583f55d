namespace ScoreCard.Core.Imports.Workbooks.Xml;

internal enum XmlToken
{
    /// <summary>Before the first and behind the last one.</summary>
    None,

    /// <summary>A start tag, or a tag that is start and end in one.</summary>
    Element,
    EndElement,

    /// <summary>Text between tags, white space included.</summary>
    Text,
}
