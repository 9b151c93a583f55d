namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Guides and white papers that customers used.</summary>
public sealed class ContentUses : Sheet
{
    public override string Kind => "content-uses";

    public override string Title => "Content uses";

    public override string Entity => "ContentUse";

    public override int Order => 74;

    public override IReadOnlyList<string> CompositeKey => ["Account", "Content", "Date"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Use ID"),
        CommonColumns.Account,
        new("Content", ColumnType.Text, "Content", "Content Title", "Document", "Asset", "Title")
        {
            Required = true, Example = ("Gateway sizing guide", "Analytics in the ward"),
        },
        new("Type", ColumnType.Text, "Content Type", "Type", "Document Type")
        {
            Values =
            [
                new("Guide", "Technical guide", "Manual", "How-to"),
                new("White paper", "Whitepapers"),
                new("Other", "Video", "Webinar", "Blog", "Article"),
            ],
            Example = ("Guide", "White paper"),
        },
        new("Date", ColumnType.Date, "Used On", "Date", "Used", "Downloaded", "Downloaded On", "Viewed", "Viewed On")
        {
            Required = true, Example = (new DateOnly(2026, 2, 17), new DateOnly(2026, 4, 14)),
        },
    ];
}
