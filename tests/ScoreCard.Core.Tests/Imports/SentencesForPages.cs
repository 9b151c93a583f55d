using ScoreCard.Core.Imports;

namespace ScoreCard.Core.Tests.Imports;

/// <summary>Looks at all that the tests import: a page shows sentences as they are, and has no use for options of the command line.</summary>
internal static class SentencesForPages
{
    public static void Check(IEnumerable<ImportIssue> issues, IEnumerable<UnusedSheet> unused)
    {
        Assert.All(issues, issue => Assert.DoesNotMatch(@" --\w", issue.Problem));
        Assert.All(unused, sheet => Assert.DoesNotMatch(@" --\w", sheet.Reason));
    }
}
