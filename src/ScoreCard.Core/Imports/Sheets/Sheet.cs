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

    public SheetColumn? Column(string name) => Columns.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Derives what the file does not say, and adds the issues that only this sheet knows of.</summary>
    public virtual void Complete(SheetRow row)
    {
    }
}
