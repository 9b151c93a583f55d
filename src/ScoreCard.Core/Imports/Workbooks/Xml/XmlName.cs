namespace ScoreCard.Core.Imports.Workbooks.Xml;

/// <summary>A name of an element or an attribute. The same name is the same object throughout a document.</summary>
/// <param name="Local">What stands behind the colon, or the whole name; the same object under any prefix.</param>
internal sealed record XmlName(byte[] Bytes, string Prefix, string Local)
{
    /// <summary>It says what a prefix stands for, or what elements without one belong to.</summary>
    public bool IsDeclaration { get; } = Prefix == "xmlns" || (Prefix.Length == 0 && Local == "xmlns");

    /// <summary>Another one in the same place of the table.</summary>
    public XmlName? Next { get; set; }
}
