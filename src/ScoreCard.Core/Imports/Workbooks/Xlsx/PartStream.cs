using System.IO.Compression;
using System.IO.Hashing;
using static System.FormattableString;

namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>
/// Counts the bytes that really come out of a part, and refuses before they fill the memory: a declared size can lie.
/// At the end of the part it compares the checksum, which ZipArchive does not: a flipped bit can turn one amount into another.
/// </summary>
internal sealed class PartStream(ZipArchiveEntry entry, Package package, string part) : Stream
{
    // The XML reader holds one tag or one run of text at a time. No workbook needs a tag this long; a bomb does.
    private const long MaxBytesAtATime = 8L << 20;

    private readonly Stream _inner = entry.Open();
    private readonly Crc32 _crc = new();
    private long _allowedTo = MaxBytesAtATime;

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    /// <summary>Says that everything read so far has been dealt with.</summary>
    public void Advance() => _allowedTo = BytesRead + MaxBytesAtATime;

    /// <summary>Reads what is left, for the sake of the checksum.</summary>
    public void Finish()
    {
        var rest = new byte[1 << 14];
        do
        {
            Advance();
        }
        while (Read(rest) > 0);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _inner.Read(buffer);
        if (count == 0 && buffer.Length > 0 && _crc.GetCurrentHashAsUInt32() != entry.Crc32)
        {
            throw package.Damaged(part);
        }

        _crc.Append(buffer[..count]);
        BytesRead += count;
        var limits = package.Limits;
        if (BytesRead > limits.MaxExpandedBytes
            || (BytesRead > limits.RatioFreeBytes && BytesRead > entry.CompressedLength * limits.MaxExpansionRatio))
        {
            throw package.Refuse(Invariant($"expands to more than {BytesRead >> 20:N0} MB in its part {part}, far more than a real workbook; save it again in Excel and import that file"));
        }

        if (BytesRead > _allowedTo)
        {
            throw package.Refuse(Invariant($"has one tag or text of more than {MaxBytesAtATime >> 20} MB in its part {part}, which no workbook has; save it again in Excel and import that file"));
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
