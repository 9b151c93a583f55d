namespace ScoreCard.Core.Samples;

/// <summary>The words that the sample is made of. All of it is invented.</summary>
internal static class SampleWords
{
    public const string Rep = "Sales representative";
    public const string Engineer = "Sales engineer";
    public const string Manager = "Manager";

    public static readonly string[] FirstNames =
    [
        "Ada", "Aiko", "Amara", "Anders", "Beatriz", "Bruno", "Camille", "Carlos", "Chloe", "Daniel", "Daria", "Elena", "Emil", "Farah", "Felix", "Grace",
        "Hana", "Hugo", "Ines", "Ivan", "Jonas", "Julia", "Kenji", "Kim", "Lars", "Leila", "Luca", "Maria", "Mateo", "Mei", "Nadia", "Niko",
        "Olga", "Oscar", "Paula", "Priya", "Rafael", "Rosa", "Samir", "Sofia", "Tariq", "Tessa", "Uma", "Victor", "Wen", "Yara", "Yusuf", "Zoe",
    ];

    public static readonly string[] LastNames =
    [
        "Abbott", "Acosta", "Almeida", "Baker", "Berger", "Bianchi", "Brandt", "Castillo", "Chen", "Costa", "Dubois", "Duran", "Eriksen", "Ferrari", "Fischer",
        "Garcia", "Gruber", "Haas", "Hayashi", "Holm", "Ibarra", "Jensen", "Kaur", "Keller", "Kowalski", "Lam", "Larsen", "Leroy", "Lindqvist", "Marino",
        "Mbeki", "Meyer", "Mori", "Murphy", "Nakamura", "Ngata", "Novak", "Okafor", "Ortega", "Park", "Pereira", "Quinn", "Rahman", "Reyes", "Rossi",
        "Sato", "Schmid", "Silva", "Singh", "Stone", "Tanaka", "Torres", "Urban", "Vargas", "Vogel", "Walsh", "Weber", "Wright", "Yamada", "Zanetti",
    ];

    public static readonly string[] NameStarts =
    [
        "Alden", "Amber", "Arc", "Ash", "Aurel", "Bay", "Birch", "Black", "Brook", "Calder", "Cedar", "Clear", "Copper", "Crest", "Dale", "Dawn", "Elm",
        "Ever", "Fair", "Falk", "Glen", "Gold", "Granit", "Harbor", "Haven", "High", "Iron", "Jade", "Kestrel", "Lake", "Linden", "Lumen", "Maple", "Marl",
        "Nord", "North", "Oak", "Orchard", "Pine", "Quartz", "Raven", "Red", "River", "Rock", "Silver", "South", "Stein", "Summit", "Terra", "Vale", "West", "Wind",
    ];

    public static readonly string[] NameEnds =
    [
        "bank", "berg", "bridge", "burg", "cliff", "crest", "dale", "field", "ford", "gate", "grove", "hall", "haven", "hill", "holm", "land", "line",
        "mark", "mere", "mont", "moor", "point", "port", "ridge", "shore", "side", "stone", "ton", "tree", "vale", "view", "ward", "water", "well", "wood", "worth",
    ];

    public static readonly string[] Segments = ["Enterprise", "Mid-market", "SMB"];

    public static readonly (string Industry, string[] Words)[] Industries =
    [
        ("Manufacturing", ["Industries", "Machine Works", "Components", "Tooling"]),
        ("Healthcare", ["Hospital Group", "Clinics", "Diagnostics", "Care Homes"]),
        ("Financial Services", ["Bank", "Insurance", "Capital", "Mutual"]),
        ("Retail", ["Stores", "Markets", "Outfitters", "Retail Group"]),
        ("Energy & Utilities", ["Energy", "Power", "Water & Gas", "Grid"]),
        ("Public Sector", ["City Council", "University", "Transit Authority", "County"]),
        ("Telecommunications", ["Telecom", "Networks", "Mobile", "Fibre"]),
        ("Logistics", ["Logistics", "Freight", "Shipping", "Rail"]),
    ];

    /// <summary>Several are of one line; the on-site service has no list price.</summary>
    public static readonly SampleProduct[] Products =
    [
        new("Edge Gateway 200", "Edge", 12_500m),
        new("Edge Gateway 400", "Edge", 28_000m),
        new("Edge Cluster", "Edge", 96_000m),
        new("Insight Suite", "Insight", 48_000m),
        new("Insight Predict", "Insight", 64_000m),
        new("Shield Access", "Shield", 9_800m),
        new("Shield Monitor", "Shield", 18_500m),
        new("Connect Hub", "Connect", 7_200m),
        new("Connect Cloud", "Connect", 22_000m),
        new("Care Premium", "Care", 15_000m),
        new("Care Training", "Care", 4_900m),
        new("Care Onsite", "Care", null),
    ];

    /// <summary>How often a deal of each segment starts with each product.</summary>
    public static readonly double[][] ProductWeights =
    [
        [2, 5, 6, 6, 5, 1, 3, 1, 4, 2, 1, 1],
        [5, 6, 2, 4, 3, 3, 4, 2, 4, 2, 1, 1],
        [8, 3, 0.2, 1, 0.5, 6, 3, 7, 3, 1, 2, 1],
    ];

    public static readonly string[] Purposes =
        ["rollout", "pilot", "expansion", "renewal plus", "plant 2", "replacement", "phase 1", "phase 2", "headquarters", "branch offices"];

    public static readonly string[] Partners =
    [
        "Nordwind Systems", "Arcadia Partners", "Blue Heron IT", "Cobalt Integration", "Delta & Sons", "Eastgate Solutions", "Fjord Consulting",
        "Gulfstream Data", "Hikari Systems", "Iberica Digital", "Jacaranda Tech", "Kiwi Networks",
    ];

    public static readonly string[] LeadSources = ["Web", "Event", "Outbound", "Referral", "Customer success", "Campaign"];

    public static readonly double[] LeadSourceWeights = [26, 16, 24, 12, 12, 10];

    public static readonly string[] Competitors = ["Vexor", "Halden Systems", "Orbitix", "Corvane", "Brightmoor"];

    /// <summary>How hard each of them is to beat.</summary>
    public static readonly double[] CompetitorStrength = [0.75, 0.35, 0.5, 0.1, 0.2];

    public static readonly string[] LossReasons = ["Price", "Competitor", "Product gap", "Timing", "Budget cut", "Relationship"];

    public static readonly (string Stage, decimal Probability)[] OpenStages =
    [
        ("Prospecting", 0.10m), ("Qualification", 0.10m), ("Needs Analysis", 0.20m), ("Value Proposition", 0.50m),
        ("Id. Decision Makers", 0.60m), ("Perception Analysis", 0.70m), ("Proposal/Price Quote", 0.75m), ("Negotiation/Review", 0.90m),
    ];
}
