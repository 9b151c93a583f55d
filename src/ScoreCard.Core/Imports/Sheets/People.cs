namespace ScoreCard.Core.Imports.Sheets;

/// <summary>Sales representatives and sales engineers, with their manager, team, region and time with us.</summary>
public sealed class People : Sheet
{
    /// <summary>With all the overtime that an export may count.</summary>
    internal const decimal MostFte = 1.5m;

    public override string Kind => "people";

    public override string Title => "People";

    public override string Entity => "Person";

    public override int Order => 30;

    public override IReadOnlyList<string> Prefixes => ["User", "Person", "Employee", "Full Name"];

    public override IReadOnlyList<SheetColumn> Columns { get; } =
    [
        new("Id", ColumnType.Name, "Name", "sales_agent", "Full Name", "Person", "Employee", "Employee name", "Sales rep", "User", "Agent")
        {
            IsKey = true, Required = true, StandIns = ["LastName"], Note = "As the opportunities sheet writes the owner.", Example = ("Dana Fischer", "Luis Ortega"),
        },
        new("FirstName", ColumnType.Text, "First Name", "Given name", "Vorname") { IsStored = false },
        new("LastName", ColumnType.Text, "Last Name", "Surname", "Family name", "Nachname")
        {
            IsStored = false, Note = "Behind the first name it stands in for the name.",
        },
        new("Email", ColumnType.Text, "Email", "E-mail", "Email address", "Primary Email") { Example = ("dana.fischer@example.com", "luis.ortega@example.com") },
        new("Role", ColumnType.Text, "Role", "Job title", "Title", "Position", "Function")
        {
            Suggested = ["Sales representative", "Sales engineer", "Manager"],
            Note = "Blank means sales representative.", Example = ("Sales representative", "Sales engineer"),
        },
        new("Manager", ColumnType.Text, "Manager", "Manager name", "Reports to", "Supervisor", "Sales manager") { MayGroup = true, Example = ("Kim Arden", "Kim Arden") },
        new("Team", ColumnType.Text, "Team", "Sales team", "Department", "Group") { MayGroup = true, Example = ("Enterprise DACH", "Solutions") },
        new("Region", ColumnType.Text, "Region", "regional_office", "Office", "Territory", "Sales region")
        {
            MayGroup = true, Note = "The region of a deal that has none of its own.", Example = ("EMEA", "Americas"),
        },
        new("JoinedDate", ColumnType.Date, "Joined", "Start date", "Hire date", "Hired", "Joined on", "Entry date")
        {
            Note = "Blank means since ever.", Example = (new DateOnly(2024, 3, 1), new DateOnly(2022, 9, 15)),
        },
        new("LeftDate", ColumnType.Date, "Left", "End date", "Termination date", "Leave date", "Left on", "Exit date")
        {
            Note = "The first day on which the person was no longer with us; blank while here.",
        },
        new("Fte", ColumnType.Number, "FTE", "Full-time equivalent", "Employment level", "Beschäftigungsgrad")
        {
            IsFte = true, IsSmall = true, Note = "1 is full time; blank means 1.", Example = (1m, 0.8m),
        },
        new("IsRep", ColumnType.Flag, "Is a sales representative") { IsDerived = true },
        new("IsSalesEngineer", ColumnType.Flag, "Is a sales engineer") { IsDerived = true },
    ];

    public override IReadOnlyList<RowRule> Rules { get; } = [RowRule.Between("Fte", 0, MostFte, "write 1 for full time and 0.5 for half of it")];

    /// <summary>Customers' contacts have a first and a last name, an e-mail address, a title and a department as well.</summary>
    public override bool IsToldBy(IReadOnlySet<string> present) => present.Contains("Id") || Employed.Any(present.Contains);

    public override IEnumerable<string> Derives(IReadOnlySet<string> present) =>
        present.Contains("Role") ? base.Derives(present).Concat(["IsRep", "IsSalesEngineer"]) : base.Derives(present);

    public override void FillIn(SheetRow row)
    {
        if (row["Id"] is null && row.Text("LastName") is { } last)
        {
            row["Id"] = row.Text("FirstName") is { } first ? $"{first} {last}" : last;
        }
    }

    public override void Complete(SheetRow row)
    {
        var role = Values.Names.Normalise(row.Text("Role") ?? "");
        var engineer = role is "se" or "sc" || EngineerWords.Any(word => role.Contains(word, StringComparison.Ordinal));
        var manager = role.Contains("manager", StringComparison.Ordinal) && !role.Contains("accountmanager", StringComparison.Ordinal);
        row["IsSalesEngineer"] = engineer && !manager ? 1L : 0L;
        row["IsRep"] = engineer || manager ? 0L : 1L;
        if (row.Date("JoinedDate") is { } joined && row.Date("LeftDate") is { } left && left < joined)
        {
            row.Reject("LeftDate", left, $"lies before {joined:yyyy-MM-dd}, the day of joining; correct one of the two dates");
        }
    }

    private static readonly string[] Employed = ["Manager", "JoinedDate", "LeftDate", "Fte"];

    private static readonly string[] EngineerWords =
        ["engineer", "presales", "solutionconsult", "solutionsconsult", "solutionarchitect", "solutionsarchitect", "technicalsales", "technicalseller"];
}
