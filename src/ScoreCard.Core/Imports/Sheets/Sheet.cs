namespace ScoreCard.Core.Imports.Sheets;

/// <summary>A kind of sheet that an import accepts. Found by a scan; deriving and listing the columns is all it takes.</summary>
public abstract class Sheet
{
    /// <summary>As on the command line: opportunities.</summary>
    public abstract string Kind { get; }

    /// <summary>The tab's name in the template.</summary>
    public abstract string Title { get; }

    /// <summary>One row in the singular, and the stem of its table: Opportunity is kept in OpportunityVersion.</summary>
    public abstract string Entity { get; }

    /// <summary>Imported in this order, so that what is referred to comes first.</summary>
    public abstract int Order { get; }

    public abstract IReadOnlyList<SheetColumn> Columns { get; }

    public SheetColumn Key => Columns.Single(column => column.IsKey);

    public IEnumerable<SheetColumn> FileColumns => Columns.Where(column => !column.IsDerived);

    public IEnumerable<SheetColumn> StoredColumns => Columns.Where(column => column.IsStored);

    /// <summary>Objects that reports put in front of their own columns: "Deal - Stage", "Opportunity: Stage".</summary>
    public virtual IReadOnlyList<string> Prefixes => [Entity];

    /// <summary>
    /// Columns that together identify a row where the file has no key; empty where nothing does. Few of them: a row that is corrected in one
    /// of them looks like a new one, while two rows that none of them tells apart are rejected for all to see.
    /// </summary>
    public virtual IReadOnlyList<string> CompositeKey => [];

    /// <summary>Those of them that may not be blank.</summary>
    public virtual IEnumerable<string> KeyNeeds => CompositeKey.Where(name => Column(name)!.Required);

    /// <summary>Those of them that are texts, by their headers: what people know a row by.</summary>
    public IEnumerable<string> KeyNames => KeyTexts.Select(column => column.Header);

    public IEnumerable<SheetColumn> KeyTexts => CompositeKey.Select(name => Column(name)!).Where(column => column.Type is ColumnType.Text or ColumnType.Name);

    /// <summary>Columns by whose headers the kind is told from others.</summary>
    public virtual IEnumerable<string> Telling => Columns.Where(column => column.Required).Select(column => column.Name);

    /// <summary>The place of its tab in the template.</summary>
    public virtual int Tab => Order;

    /// <summary>What each row is checked for beyond its types, before it is completed.</summary>
    public virtual IReadOnlyList<RowRule> Rules => [];

    /// <summary>Columns that say what a row is worth, of which a file has one at least, the usual one first; empty where rows are worth nothing.</summary>
    public virtual IReadOnlyList<string> Worth => [];

    /// <summary>Columns of which no two rows may hold the same thing at the same time.</summary>
    public virtual Spans? Spans => null;

    /// <summary>Rows that tell the steps of one thing, of which the last is not before the first.</summary>
    public virtual Steps? Steps => null;

    /// <summary>Amounts that may be in another currency than the reporting one.</summary>
    public virtual Conversion? Conversion => null;

    /// <summary>Names the currency of a row's amounts; null where the sheet keeps none.</summary>
    public SheetColumn? CurrencyColumn => Columns.FirstOrDefault(column => column is { IsCurrency: true, IsStored: true });

    /// <summary>Rows that are the parts of one thing and add up to its amount.</summary>
    public virtual Parts? Parts => null;

    public SheetColumn? Column(string name) => Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The column's place among the columns.</summary>
    public int IndexOf(SheetColumn column)
    {
        for (var index = 0; index < Columns.Count; index++)
        {
            if (Columns[index] == column)
            {
                return index;
            }
        }

        throw new ArgumentException($"{Kind} has no column {column.Name}.");
    }

    /// <summary>Rows in words, in the plural: exchange rates, PoCs.</summary>
    public string Nouns => Title.Split(' ')[0].Skip(1).Any(char.IsUpper) ? Title : char.ToLowerInvariant(Title[0]) + Title[1..];

    /// <summary>One row in words: opportunity line.</summary>
    public string Noun => string.Concat(Entity.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>Columns that a file with these ones would still need.</summary>
    public virtual IEnumerable<SheetColumn> Missing(IReadOnlySet<string> present) =>
        Columns.Where(column => column.Required && !present.Contains(column.Name) && !column.HasStandIns(present));

    /// <summary>Whether these columns tell the kind; otherwise it is asked whether the sheet holds it.</summary>
    public virtual bool IsToldBy(IReadOnlySet<string> present) => true;

    /// <summary>Whether a tab or a header names the kind.</summary>
    public bool IsNamedBy(string text) => new[] { Title, Kind, Noun }.Any(name => Values.Names.Normalise(text).Contains(Values.Names.Normalise(name), StringComparison.Ordinal));

    /// <summary>Stored columns that the sheet derives from a file with these ones, beside those that always are.</summary>
    public virtual IEnumerable<string> Derives(IReadOnlySet<string> present) => Columns.Where(column => column.HasStandIns(present)).Select(column => column.Name);

    /// <summary>Fills in blanks for which other columns stand in, before the row is checked for what it lacks.</summary>
    public virtual void FillIn(SheetRow row)
    {
    }

    /// <summary>Derives what the file does not say, and adds the issues that only this sheet knows of.</summary>
    public virtual void Complete(SheetRow row)
    {
    }
}
