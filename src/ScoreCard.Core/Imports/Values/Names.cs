namespace ScoreCard.Core.Imports.Values;

public static class Names
{
    public static string Normalise(string text) => throw new NotImplementedException(text);
}
