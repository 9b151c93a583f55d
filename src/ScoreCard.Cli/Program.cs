using System.Text;
using ScoreCard.Cli;

// Buffered: a line at a time would make a long list of rows slow.
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 64 * 1024);
return await new CommandLine().RunAsync(args, output, Console.Error, isWatched: !Console.IsErrorRedirected);
