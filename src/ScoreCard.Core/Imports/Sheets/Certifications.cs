namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Certificates that people hold.</summary>
public sealed class Certifications : Sheet
{
    public override string Kind => "certifications";

    public override string Title => "Certifications";

    public override string Entity => "Certification";

    public override int Order => 84;

    public override IReadOnlyList<string> CompositeKey => ["Person", "Certificate", "IssuedDate"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        CommonColumns.Id("Certification ID"),
        CommonColumns.Person with { Example = ("Luis Ortega", "Luis Ortega") },
        new("Certificate", ColumnType.Text, "Certificate", "Certification", "Certificate Name", "Certification Name")
        {
            Required = true, Example = ("Edge Professional", "Cloud Architect"),
        },
        new("Category", ColumnType.Text, "Certificate Category", "Category", "Type")
        {
            Values =
            [
                new("Product", "Our products", "Own product"),
                new("Technical", "Technology", "Technical industry"),
                new("Industry", "Business", "Customer business"),
            ],
            Required = true, Note = "Our products, the technical industry, or the customers' business.", Example = ("Product", "Technical"),
        },
        new("IssuedDate", ColumnType.Date, "Issued", "Issued Date", "Issued On", "Issue Date", "Obtained", "Date")
        {
            Required = true, Example = (new DateOnly(2025, 9, 12), new DateOnly(2024, 6, 3)),
        },
        new("ExpiresDate", ColumnType.Date, "Expires", "Expires On", "Expiry", "Expiry Date", "Expiration Date", "Valid Until")
        {
            Note = "Blank where it never does.", Example = (new DateOnly(2027, 9, 12), null),
        },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } =
    [
        RowRule.NotBefore("ExpiresDate", "IssuedDate"),
    ];
}
