using System.Text;

namespace ScoreCard.Core.Imports.Workbooks.Csv;

internal sealed record CsvContent(Stream File, string FileName, Encoding Encoding, CsvDialect Dialect, ReadLimits Limits);
