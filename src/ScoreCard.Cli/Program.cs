using System.CommandLine;

var root = new RootCommand("ScoreCard: a balanced scorecard from the exports of a CRM");
return await root.Parse(args).InvokeAsync();
