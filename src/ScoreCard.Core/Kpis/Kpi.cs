using System.Text;
using System.Text.RegularExpressions;

namespace ScoreCard.Core.Kpis;

/// <summary>
/// A key performance indicator as data: from its source, population, sample and measure alone come the value, n and N, the
/// comparison, the trend, the cut by any dimension and the rows behind it. Found by a scan; deriving is all it takes.
/// </summary>
public abstract class Kpi
{
    protected Kpi() => Id = KebabCase(GetType().Name);

    /// <summary>Permanent: the URL, the command-line argument, the class and file name in PascalCase.</summary>
    public string Id { get; }

    public abstract string Name { get; }

    /// <summary>One sentence in the words of the trade.</summary>
    public abstract string Definition { get; }

    /// <summary>How it is computed, as one line of arithmetic.</summary>
    public abstract string Formula { get; }

    /// <summary>What is left out or taken as something else; null where the formula says it all.</summary>
    public virtual string? Notes => null;

    public abstract Perspective Perspective { get; }

    public abstract Objective Objective { get; }

    public abstract Unit Unit { get; }

    public virtual Direction Direction => Direction.HigherIsBetter;

    public abstract Source Source { get; }

    /// <summary>All that it reads: its rows, and the heads that it divides them by.</summary>
    public IReadOnlyList<Source> Sources => Measure is PerHeadMeasure heads ? [Source, heads.Heads] : [Source];

    /// <summary>Which of the source's rows N counts: a predicate over its columns.</summary>
    public virtual string Population => "1 = 1";

    /// <summary>Which rows of the population n counts: a predicate over the source's columns, joined to the population's with AND.</summary>
    public virtual string Sample => "1 = 1";

    public abstract Measure Measure { get; }

    /// <summary>What its value divides by what, beyond n and N; null where those say all.</summary>
    public Quotient? Quotient => Quotient.Of(this);

    /// <summary>What one row of the sample is called, in the singular: "won deal".</summary>
    public abstract string SampleNoun { get; }

    /// <summary>What one row of the population is called, in the singular: "closed deal".</summary>
    public virtual string PopulationNoun => SampleNoun;

    /// <summary>The sample leaves out what is not known: where nothing is, the value is no data, not 0.</summary>
    public virtual bool UnknownIsNotZero => false;

    /// <summary>
    /// What must have been imported before a value means anything, where the rows of the population are there without it. It is no data until
    /// all of it is.
    /// </summary>
    public virtual IReadOnlyList<Evidence> RestsOn => [];

    /// <summary>Days that must have passed since the period's last day before the reading means anything.</summary>
    public virtual int MaturesAfterDays(ScorecardOptions options) => 0;

    /// <summary>The settings that its definition leaves open, with the days that they are set to.</summary>
    public IEnumerable<KeyValuePair<string, int>> Settings(ScorecardOptions options) =>
        options.Days.Where(setting => Population.Contains($"@{setting.Key}", StringComparison.Ordinal) || Sample.Contains($"@{setting.Key}", StringComparison.Ordinal));

    public virtual Benchmark? Benchmark => null;

    /// <summary>The source's columns that decide the reading: dates, what the predicates name, what is summed.</summary>
    public IEnumerable<RowColumn> Columns
    {
        get
        {
            var named = string.Join(' ', Population, Sample, Measure, Source.DateColumn, Source.UntilColumn);
            return Source.Columns.Where(column => Regex.IsMatch(named, $@"\b{column.Name}\b", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    /// <summary>Where fewer people are counted, neither how many nor who they are is shown. For numbers of distinct people per head.</summary>
    public virtual int HiddenBelow => 0;

    /// <summary>What it can be cut and filtered by: a reading by people has no cut that people do not have, unless it says so.</summary>
    public IReadOnlyList<Dimension> Dimensions => Measure is PerHeadMeasure heads
        ? [.. Source.Dimensions.Where(dimension => heads.Heads.Dimensions.Contains(dimension) || heads.WholeBy.Contains(dimension))]
        : [.. Source.SampleDimensions.Where(dimension => dimension.Value == Sample).Select(dimension => dimension.Key), .. Source.Dimensions];

    /// <summary>What a filter names that it cannot be narrowed by: such a reading is not applicable, and has no rows.</summary>
    public IReadOnlyList<Dimension> Lacking(Filter filter) => [.. filter.Values.Keys.Except(Dimensions).OrderBy(dimension => dimension.Id, StringComparer.Ordinal)];

    /// <summary>The two dimensions whose table of readings belongs on the KPI's page, rows first; null where none does.</summary>
    public virtual (Dimension Rows, Dimension Columns)? CrossBy => null;

    /// <summary>A rate is n of N, and has a confidence interval.</summary>
    public bool IsRate => Measure is ShareMeasure;

    /// <summary>Below the minimum N these show as "too few"; sums and counts are facts at any N.</summary>
    public bool IsRatio => Measure is not (CountMeasure or SumMeasure or DistinctMeasure or ChangeMeasure);

    /// <summary>A mean or a median is judged by the rows that it is taken of, other ratios by those that they are taken from.</summary>
    public bool HasTooFew(Figure figure, ScorecardOptions options) =>
        IsRatio && (Measure is AverageMeasure or MedianMeasure or MedianAgeMeasure ? figure.Sample : figure.Population) < options.MinimumPopulation;

    public override string ToString() => Id;

    private static string KebabCase(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (text.Length > 0 && (char.IsUpper(c) || (char.IsDigit(c) && !char.IsDigit(text[^1]))))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
