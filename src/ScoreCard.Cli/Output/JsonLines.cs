using System.Text.Json;

namespace ScoreCard.Cli.Output;

/// <summary>An array with an element on each line, written as they come.</summary>
internal sealed class JsonLines(TextWriter output)
{
    private bool _any;

    public void Start() => output.Write('[');

    public void Add<T>(T element)
    {
        output.Write(_any ? ",\n" : "\n");
        output.Write(JsonSerializer.Serialize(element, Json.Line));
        _any = true;
    }

    public void End() => output.WriteLine(_any ? "\n]" : "]");
}
