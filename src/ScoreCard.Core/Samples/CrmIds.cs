using System.Globalization;

namespace ScoreCard.Core.Samples;

/// <summary>Ids in the manner of each CRM, one to one with a deal's place in the sample.</summary>
internal static class CrmIds
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const ulong Range = 62UL * 62 * 62 * 62 * 62 * 62;

    /// <summary>Fifteen characters, case-sensitive.</summary>
    public static string Salesforce(int index)
    {
        // A prime that does not divide the range: every index has its own id, and neighbours look nothing alike.
        var number = (ulong)index * 15_485_863UL % Range;
        Span<char> id = stackalloc char[15];
        "006Ag00000".CopyTo(id);
        for (var i = 14; i >= 9; i--)
        {
            id[i] = Digits[(int)(number % 62)];
            number /= 62;
        }

        return new(id);
    }

    public static string Dynamics(int index)
    {
        var random = new SampleRandom(365, 9, index);
        var (first, last) = ((uint)random.NextBits(), (uint)random.NextBits());
        return string.Create(CultureInfo.InvariantCulture, $"{first:x8}-{index >> 16:x4}-ef11-9f8a-{last:x8}{index & 0xFFFF:x4}");
    }

    public static string Checksum(int index)
    {
        var random = new SampleRandom(365, 10, index);
        Span<byte> bytes = stackalloc byte[64];
        for (var i = 0; i < bytes.Length; i += 8)
        {
            BitConverter.TryWriteBytes(bytes[i..], random.NextBits());
        }

        return Convert.ToBase64String(bytes);
    }
}
