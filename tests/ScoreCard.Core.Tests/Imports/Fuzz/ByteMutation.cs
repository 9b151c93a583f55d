namespace ScoreCard.Core.Tests.Imports.Fuzz;

/// <summary>Bytes flipped, cut off, doubled and moved.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Nasty = [[0], [0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xFF, 0xFE], "PK\u0003\u0004"u8.ToArray(), "PK\u0001\u0002"u8.ToArray(), "PK\u0005\u0006"u8.ToArray(), [(byte)'"'], "\r\n"u8.ToArray(), [0xED, 0xA0, 0x80], [0xC3]];

    public static byte[] Apply(Random random, byte[] bytes)
    {
        var mutated = bytes.ToList();
        for (var times = random.Next(1, 4); times > 0 && mutated.Count > 4; times--)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 64), mutated.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 2:
                    mutated.RemoveRange(at, mutated.Count - at);
                    break;
                case 3:
                    mutated.RemoveRange(at, length);
                    break;
                case 4:
                    mutated.InsertRange(random.Next(mutated.Count), mutated.GetRange(at, length));
                    break;
                case 5:
                    mutated.InsertRange(at, Nasty[random.Next(Nasty.Length)]);
                    break;
                default:
                    var put = Nasty[random.Next(Nasty.Length)];
                    for (var i = 0; i < put.Length && at + i < mutated.Count; i++)
                    {
                        mutated[at + i] = put[i];
                    }

                    break;
            }
        }

        return [.. mutated];
    }
}
