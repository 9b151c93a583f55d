using System.Buffers.Binary;
using System.Text;

namespace ScoreCard.Core.Imports.Workbooks;

/// <summary>
/// The container of old Office files, and of new ones that are encrypted; told apart by the names in its directory.
/// </summary>
internal static class OleFile
{
    private const int EntryLength = 128;
    private const int NameBytesAt = 64;
    private const int HeaderSize = 512;
    private const int SectorShiftAt = 0x1E;
    private const int DirectoryAt = 0x30;

    public static bool IsOne(Stream file)
    {
        Span<byte> signature = stackalloc byte[8];
        file.Position = 0;
        var whole = file.ReadAtLeast(signature, signature.Length, throwOnEndOfStream: false) == signature.Length;
        file.Position = 0;
        return whole && signature.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    }

    /// <summary>Why it is no workbook, as the rest of the sentence that begins with the file's name; null where it is one.</summary>
    public static string? Problem(Stream file)
    {
        var names = Names(file);
        return names switch
        {
            _ when names.Contains("EncryptedPackage") => "is protected with a password; open it in Excel, remove the password (File > Info > Protect Workbook), and save it",
            _ when names.Contains("Workbook") => null,
            _ when names.Contains("Book") => "is a workbook of Excel 95, which is not read; open it in Excel and save it as .xlsx",
            _ when names.Contains("WordDocument") => "is a Word document; export the table from the CRM as .xlsx or .csv",
            _ when IsCutOff(file) => "is cut off before its end; export or copy it again",
            _ => "is an old Office file, not a workbook; export the data from the CRM as .xlsx or .csv",
        };
    }

    /// <summary>The directory, which programs write behind the data, is not there.</summary>
    private static bool IsCutOff(Stream file)
    {
        var header = new byte[HeaderSize];
        file.Position = 0;
        if (file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false) < HeaderSize)
        {
            return true;
        }

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(SectorShiftAt));
        var directory = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(DirectoryAt));
        return shift is 9 or 12 && directory >= 0 && (directory + 1L) << shift >= file.Length;
    }

    // Directory entries have 128 bytes and lie at multiples of that, wherever in the file the directory is. So the chain of its sectors
    // need not be followed.
    private static HashSet<string> Names(Stream file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var block = new byte[EntryLength * 512];
        file.Position = 0;
        int count;
        while ((count = file.ReadAtLeast(block, block.Length, throwOnEndOfStream: false)) > 0)
        {
            for (var at = 0; at + EntryLength <= count; at += EntryLength)
            {
                var entry = block.AsSpan(at, EntryLength);
                var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameBytesAt..]) - 2;
                var name = length is > 0 and <= 62 && length % 2 == 0 ? Encoding.Unicode.GetString(entry[..length]) : "";
                if (name is "EncryptedPackage" or "Workbook" or "Book" or "WordDocument")
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }
}
