using System.IO.Compression;
using System.Xml;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>The zip file and its parts, checked against the limits.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive archive, string fileName, ReadLimits limits)
    {
        _archive = archive;
        FileName = fileName;
        Limits = limits;
    }

    public string FileName { get; }

    public ReadLimits Limits { get; }

    public static Package Open(Stream file, string fileName, ReadLimits limits)
    {
        var directory = ZipDirectory.Find(file)
            ?? throw new WorkbookException($"{fileName} is cut off before its end; download or copy it again.");
        if (directory.Entries > limits.MaxEntries || directory.Bytes > limits.MaxEntries * 512L)
        {
            throw new WorkbookException(Invariant(
                $"{fileName} holds more than {limits.MaxEntries:N0} parts, far more than a real workbook; save it again in Excel and import that file."));
        }

        file.Position = 0;
        Package? package = null;
        try
        {
            package = new Package(new ZipArchive(file, ZipArchiveMode.Read), fileName, limits);
            package.AddParts();
            return package;
        }
        catch (InvalidDataException)
        {
            package?.Dispose();
            throw new WorkbookException($"{fileName} is damaged; download or copy it again.");
        }
        catch
        {
            package?.Dispose();
            throw;
        }
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Declared bytes of a part, 0 where there is none.</summary>
    public long Length(string part) => _parts.TryGetValue(part, out var entry) ? entry.Length : 0;

    public void Require(string part)
    {
        if (!Has(part))
        {
            throw Refuse($"lacks its part {part}; open it in Excel, let Excel repair it, and save it again");
        }
    }

    public PartXml Read(string part)
    {
        Require(part);
        try
        {
            return new PartXml(this, part, new PartStream(_parts[part], this, part));
        }
        catch (InvalidDataException)
        {
            throw Damaged(part);
        }
    }

    /// <summary>Reads one small part whole.</summary>
    public void Read(string part, Action<PartXml> read)
    {
        using var xml = Read(part);
        try
        {
            read(xml);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw xml.Explain(exception);
        }
    }

    public WorkbookException Damaged(string part) => Refuse($"is damaged in its part {part}; download or copy it again");

    /// <summary>The sentence begins with the file's name and ends with the full stop: <c>is damaged; copy it again</c>.</summary>
    public WorkbookException Refuse(string problem) => new($"{FileName} {problem}.");

    public void Dispose() => _archive.Dispose();

    private void AddParts()
    {
        long total = 0;
        foreach (var entry in _archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.EndsWith('/'))
            {
                continue;
            }

            if (!_parts.TryAdd(name, entry))
            {
                throw Refuse($"holds its part {name} twice; save it again in Excel and import that file");
            }

            total += entry.Length;
            if (entry.Length < 0 || total > Limits.MaxExpandedBytes
                || (entry.Length > Limits.RatioFreeBytes && entry.Length > entry.CompressedLength * Limits.MaxExpansionRatio))
            {
                throw Refuse(Invariant($"expands to {total >> 20:N0} MB with its part {name}, far more than a real workbook; save it again in Excel and import that file"));
            }
        }
    }
}
