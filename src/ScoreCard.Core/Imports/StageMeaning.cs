using ScoreCard.Core.Imports.Values;

namespace ScoreCard.Core.Imports;

/// <summary>What a stage or status of the file is taken for.</summary>
/// <param name="Rows">So many rows of deals are won, lost, open or void by it.</param>
public sealed record StageMeaning(string Stage, Outcome Outcome, long Rows, MeaningSource Source)
{
    /// <param name="counted">The texts as the file has them, with their rows.</param>
    internal static IReadOnlyList<StageMeaning> Of(IEnumerable<KeyValuePair<string, long>> counted, IReadOnlyDictionary<string, Outcome> outcomes, ImportRequest given, IEnumerable<RememberedAnswer> remembered)
    {
        var told = given.Outcomes.Keys.Select(Names.Normalise).ToHashSet(StringComparer.Ordinal);
        var kept = remembered.Where(answer => answer.Question == Store.ImportAnswers.Outcome).Select(answer => Names.Normalise(answer.Subject)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from stage in counted
               group stage by Names.Normalise(stage.Key) into same
               where outcomes.ContainsKey(same.Key)
               let source = told.Contains(same.Key) ? MeaningSource.Told : kept.Contains(same.Key) ? MeaningSource.Remembered : MeaningSource.Known
               let meaning = new StageMeaning(same.First().Key, outcomes[same.Key], same.Sum(stage => stage.Value), source)
               orderby meaning.Outcome, meaning.Rows descending, meaning.Stage
               select meaning,
        ];
    }
}

/// <summary>Who says what a stage means.</summary>
public enum MeaningSource
{
    /// <summary>The vocabulary that every store begins with.</summary>
    Known,

    /// <summary>The user, of this file.</summary>
    Told,

    /// <summary>The user, of an earlier file.</summary>
    Remembered,
}
