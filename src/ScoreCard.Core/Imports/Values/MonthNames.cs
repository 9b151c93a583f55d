using System.Collections.Frozen;

namespace ScoreCard.Core.Imports.Values;

/// <summary>The months of English, German, French and Spanish exports, long and short, and the words that stand beside them in dates.</summary>
internal static class MonthNames
{
    private static readonly string[] ByMonth =
    [
        "jan january januar jän jänner jaenner janv janvier ene enero",
        "feb february februar feber févr fevr fév fev février fevrier febrero",
        "mar march mär mrz märz maerz marz mars marzo",
        "apr april avr avril abr abril",
        "may mai mayo",
        "jun june juni juin junio",
        "jul july juli juil juillet julio",
        "aug august août aout ago agosto",
        "sep sept september septembre septiembre setiembre set",
        "oct october okt oktober octobre octubre",
        "nov november novembre noviembre",
        "dec december dez dezember déc décembre decembre dic diciembre",
    ];

    private const string Fillers =
        "st nd rd th er of the de del le den der"
        + " mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
        + " mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
        + " lun mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche"
        + " mié mie jue vie sáb sab dom lunes martes miércoles miercoles jueves viernes sábado sabado domingo";

    private static readonly FrozenDictionary<string, int> Months = ByMonth
        .SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FillerLookup =
        Fillers.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12; 0 where the word is no month.</summary>
    public static int Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var month) ? month : 0;

    public static bool IsFiller(ReadOnlySpan<char> word) => FillerLookup.Contains(word);
}
