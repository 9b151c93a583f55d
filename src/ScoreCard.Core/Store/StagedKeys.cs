using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ScoreCard.Core.Store;

/// <summary>
/// What a look at each staged key tells before the store is asked: nearly no file repeats one, and most CRMs write their ids in capitals. It may
/// be wrong in one way only, by asking for nothing.
/// </summary>
internal sealed class StagedKeys
{
    // Beyond it they take more memory than the question is worth.
    private const int MostKept = 500_000;

    private readonly HashSet<ulong> _hashes = [];

    /// <summary>Two rows may have the same key.</summary>
    public bool MayRepeat { get; private set; }

    /// <summary>A key may have a small letter.</summary>
    public bool MayHaveSmallLetters { get; private set; }

    public void Look(object? key)
    {
        if (key is not string text || MayRepeat && MayHaveSmallLetters)
        {
            return;
        }

        MayHaveSmallLetters |= text.AsSpan().ContainsAnyExceptInRange(' ', '`');
        MayRepeat |= _hashes.Count == MostKept || !_hashes.Add(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())));
        if (MayRepeat)
        {
            _hashes.Clear();
        }
    }
}
