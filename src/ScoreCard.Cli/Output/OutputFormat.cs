namespace ScoreCard.Cli.Output;

internal enum OutputFormat
{
    Table,
    Json,
    Csv,
}
