using ScoreCard.Core;

namespace ScoreCard.Web.Imports;

/// <summary>A fault as one sentence for the person at the page.</summary>
public static class Problems
{
    /// <summary>It says itself what the user can do; where it was thrown helps nobody.</summary>
    public static bool IsForUser(Exception e) => e is RefusalException;

    public static string Sentence(Exception e) => e switch
    {
        _ when IsForUser(e) => e.Message,
        IOException => "The file could not be read to its end; nothing was written. Upload it once more.",
        _ => "The import broke off and nothing was written; the log of the app says why.",
    };
}
