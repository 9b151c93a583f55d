using ScoreCard.Core.Store;

namespace ScoreCard.Core.Imports.Answers;

/// <summary>Names that were said to mean others: they hold in all files.</summary>
internal sealed partial class AnswerMemory
{
    /// <summary>What names are known to stand for others, in whichever file.</summary>
    public NameAnswers Names() => new(_given.Names.Concat(StoredNames.Where(stored => !IsForgotten(stored.Key)).Select(stored => KeyValuePair.Create(stored.Key, stored.Value.Answer))).DistinctBy(pair => pair.Key).ToDictionary());

    /// <summary>The request with what the names in the file were said to mean.</summary>
    public ImportRequest OnNames(ImportRequest request, IReadOnlySet<string> used)
    {
        var names = new Dictionary<string, string>(request.Names);
        foreach (var (key, stored) in StoredNames.Where(stored => used.Contains(stored.Key)))
        {
            if (names.TryAdd(key, stored.Answer))
            {
                Use(stored, null, stored.Subject, key);
            }
        }

        return request with { Names = names };
    }

    /// <summary>The names that the request gives, in the place of what was said of them before, and without those that are to be forgotten.</summary>
    private IEnumerable<GivenAnswer> GivenNames() => NameAnswers.Kept(_given.Names).Concat(
        from stored in StoredNames
        where (IsForgotten(stored.Key) || _given.Names.Keys.Any(key => NameAnswers.AreSame(key, stored.Key))) && !_given.Names.ContainsKey(stored.Key)
        select new GivenAnswer(stored.Value.Signature, NameAnswers.Question, stored.Value.Subject, null));

    private IEnumerable<KeyValuePair<string, StoredAnswer>> StoredNames =>
        from answers in _stored
        from answer in answers
        where answer.Question == NameAnswers.Question
        select KeyValuePair.Create(NameAnswers.Key(answer.Signature, answer.Subject), answer);

    private bool IsForgotten(string name) => _given.ForgottenNames.Any(forgotten => NameAnswers.AreSame(forgotten, name));
}
