Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/ScoreCard.Benchmarks -- NAME");
return 2;
