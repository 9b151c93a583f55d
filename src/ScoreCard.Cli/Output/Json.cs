using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoreCard.Cli.Output;

internal static class Json
{
    // Not for HTML: names stay readable.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static readonly JsonSerializerOptions Line = new(Options) { WriteIndented = false };

    public static void Write<T>(TextWriter output, T value) => output.WriteLine(JsonSerializer.Serialize(value, Options));

    public static object? Exact(object? value) => value is decimal number ? Number(number) : value;

    /// <summary>Up to ten decimals, without zeros at the end.</summary>
    public static decimal? Number(decimal? value) => value is { } number ? Math.Round(number, 10) / 1.0000000000000000000000000000m : null;
}
