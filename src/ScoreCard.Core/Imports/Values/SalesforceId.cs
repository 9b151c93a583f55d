namespace ScoreCard.Core.Imports.Values;

/// <summary>
/// Salesforce writes an id in 15 characters whose case counts, or in 18: the same and a checksum that says which of them are capitals. Only a
/// text whose checksum is right is such an id, so that no other system's id is ever cut.
/// </summary>
internal static class SalesforceId
{
    private const int Length = 15;
    private const int Part = 5;
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    /// <summary>The 15 characters of an id that carries its checksum; any other text as it is.</summary>
    public static string WithoutChecksum(string id) => id.Length == Length + (Length / Part) && HasChecksum(id) ? id[..Length] : id;

    private static bool HasChecksum(string id)
    {
        for (var part = 0; part < Length / Part; part++)
        {
            var capitals = 0;
            for (var place = 0; place < Part; place++)
            {
                var character = id[(part * Part) + place];
                if (!char.IsAsciiLetterOrDigit(character))
                {
                    return false;
                }

                capitals |= char.IsAsciiLetterUpper(character) ? 1 << place : 0;
            }

            if (id[Length + part] != Digits[capitals])
            {
                return false;
            }
        }

        return true;
    }
}
