namespace ScoreCard.Core.Samples;

/// <summary>SplitMix64: a few lines of our own, because a sample has to be the same on every machine and in every year.</summary>
internal sealed class SampleRandom
{
    private ulong _state;

    public SampleRandom(int seed, int stream, int index = 0)
    {
        _state = Mix((ulong)(uint)seed << 32 | (uint)stream) ^ (ulong)(uint)index * 0xD1342543DE82EF95UL;
        NextBits();
    }

    /// <summary>In [0, 1).</summary>
    public double Next() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    public int Next(int below) => (int)(Next() * below);

    public int Next(int from, int to) => from + Next(to - from + 1);

    public bool Chance(double probability) => Next() < probability;

    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());

    public double Exponential(double mean) => -mean * Math.Log(1 - Next());

    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>An index, each as likely as its weight among all.</summary>
    public int Weighted(IReadOnlyList<double> weights)
    {
        var left = Next() * weights.Sum();
        for (var i = 0; i < weights.Count - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Count - 1;
    }

    public ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15UL;
        return Mix(_state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
