using System.Buffers;
using System.Text;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>Tells by its first bytes what a file is, whatever its name says, and what to do with one that is not read.</summary>
internal static class FileContent
{
    private const int HeadLength = 4096;

    private static readonly SearchValues<byte> NotInText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (byte)code).Where(code => code is not ((byte)'\t' or (byte)'\n' or (byte)'\r')), 0x7F]);

    private static readonly (byte[] Signature, string Name)[] Others =
    [
        ("%PDF"u8.ToArray(), "a PDF document"),
        ([0x1F, 0x8B], "a compressed file (gzip)"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a compressed file (7z)"),
        ("Rar!"u8.ToArray(), "a compressed file (rar)"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ("{\\rtf"u8.ToArray(), "a Word document"),
    ];

    /// <summary>Throws the sentence for everything that is neither a zip file, an .xls workbook nor a text table.</summary>
    public static void Check(Stream file, string name, ReadLimits limits)
    {
        if (file.Length == 0)
        {
            throw new WorkbookException($"{name} is empty (0 bytes); export or copy it again.");
        }

        if (file.Length > limits.MaxFileBytes)
        {
            throw new WorkbookException(Invariant(
                $"{name} has {file.Length >> 20:N0} MB, and at most {limits.MaxFileBytes >> 20:N0} MB are read; split the export into several files."));
        }

        if (OleFile.IsOne(file))
        {
            if (OleFile.Problem(file) is { } problem)
            {
                throw new WorkbookException($"{name} {problem}.");
            }
        }
        else if (!IsZip(file))
        {
            CheckText(Head(file), name);
        }
    }

    public static bool IsZip(Stream file)
    {
        var head = Head(file);
        return head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);
    }

    private static void CheckText(ReadOnlySpan<byte> head, string name)
    {
        foreach (var (signature, kind) in Others)
        {
            if (head.StartsWith(signature))
            {
                throw new WorkbookException($"{name} is {kind}, not a workbook; export the data from the CRM as .xlsx or .csv.");
            }
        }

        var start = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
        {
            throw new WorkbookException($"{name} is an Excel 2003 XML table, which is not read; open it in Excel and save it as .xlsx.");
        }

        string[] pages = ["<html", "<!doctype", "<table", "<head", "<meta", "<body", "<?xml"];
        if (pages.Any(page => start.StartsWith(page, StringComparison.OrdinalIgnoreCase)))
        {
            throw new WorkbookException($"{name} is a web page or XML file under another name, not a workbook; open it in Excel and save it as .xlsx.");
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        var text = head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble) || !head.ContainsAny(NotInText);
        if (extension is ".csv" or ".txt" or ".tsv" or ".tab")
        {
            return;
        }

        throw new WorkbookException(text
            ? $"{name} is a text file, not a workbook; if it is a table, rename it to end in .csv and import it again."
            : $"{name} is not a workbook; export the data from the CRM as .xlsx or .csv.");
    }

    private static ReadOnlySpan<byte> Head(Stream file)
    {
        var head = new byte[Math.Min(HeadLength, file.Length)];
        file.Position = 0;
        file.ReadExactly(head);
        file.Position = 0;
        return head;
    }
}
