namespace ScoreCard.Core.Samples;

/// <summary>What the people of the sample learn: certificates, courses and programmes, somewhat more from year to year.</summary>
internal static class GrowthLearning
{
    private const int CertificationStream = 300;
    private const int TrainingStream = 301;
    private const int ProgrammeStream = 302;
    private const int ValidDays = 730;

    public static IEnumerable<SampleTraining> Trainings(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, TrainingStream))
        {
            var day = From(company, person).AddDays(random.Next(3, 60));
            while (IsHere(company, person, day))
            {
                yield return new(person, random.Pick(Courses), SampleCalendar.WorkingDay(day, day.AddDays(-3)), random.Pick(CourseHours));
                day = day.AddDays(6 + (int)random.Exponential(65 - (28 * Passed(company, day))));
            }
        }
    }

    public static IEnumerable<SampleProgramme> Programmes(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, ProgrammeStream))
        {
            var from = From(company, person).AddDays(20 + (int)random.Exponential(500));
            while (IsHere(company, person, from))
            {
                var (programme, category) = random.Pick(AllProgrammes);
                var until = from.AddDays(random.Next(45, 260));
                yield return new(person, programme, category, from, until <= company.LastDay && IsHere(company, person, until) ? until : null);
                from = until.AddDays(20 + (int)random.Exponential(420 - (200 * Passed(company, from))));
            }
        }
    }

    /// <summary>Engineers take most of them; some let theirs lapse and renew late, and some never do.</summary>
    public static IEnumerable<SampleCertification> Certifications(SampleCompany company)
    {
        foreach (var (person, random) in Each(company, CertificationStream))
        {
            var engineer = person.Role == SampleWords.Engineer;
            foreach (var (certificate, category, share, expires) in Certificates)
            {
                if (!random.Chance(engineer ? share : share / 6))
                {
                    continue;
                }

                // Certificates of long ago have run out and are in no list.
                var start = person.Joined > company.FirstDay.AddDays(-ValidDays) ? person.Joined : company.FirstDay.AddDays(-ValidDays);
                var issued = start.AddDays(30 + (int)random.Exponential(category == "Product" ? 160 : 420));
                while (IsHere(company, person, issued))
                {
                    var until = expires ? issued.AddDays(ValidDays) : (DateOnly?)null;
                    yield return new(person, certificate, category, issued, until);
                    if (until is not { } last || random.Chance(0.15))
                    {
                        break;
                    }

                    issued = random.Chance(0.7) ? last.AddDays(-random.Next(2, 80)) : last.AddDays(random.Next(10, 150));
                }
            }
        }
    }

    public static IEnumerable<(SamplePerson Person, SampleRandom Random)> Each(SampleCompany company, int stream) =>
        company.People.Select((person, i) => (person, new SampleRandom(company.Seed, stream, i)));

    /// <summary>The first day of the sample on which the person was there.</summary>
    public static DateOnly From(SampleCompany company, SamplePerson person) => person.Joined > company.FirstDay ? person.Joined : company.FirstDay;

    public static bool IsHere(SampleCompany company, SamplePerson person, DateOnly day) => day <= company.LastDay && person.IsThere(day, day);

    /// <summary>How much of the sample's three years has passed, 0 to 1.</summary>
    public static double Passed(SampleCompany company, DateOnly day) =>
        Math.Clamp((day.DayNumber - company.FirstDay.DayNumber) / (double)(company.LastDay.DayNumber - company.FirstDay.DayNumber), 0, 1);

    private static readonly string[] Courses =
    [
        "Value selling", "Kubernetes basics", "Storytelling with demos", "Network security", "Negotiation", "Edge hardware", "Data privacy", "Discovery calls",
        "Cloud cost", "Presenting to executives", "Industrial protocols", "Machine learning for sellers",
    ];

    private static readonly decimal[] CourseHours = [1.5m, 2m, 4m, 4m, 6m, 7.5m, 8m, 8m, 16m];

    private static readonly (string Programme, string Category)[] AllProgrammes =
    [
        ("Women in sales", "Diversity"), ("Many voices", "Diversity"), ("Rotation year", "Career movement"), ("Shadow a role", "Career movement"),
        ("Leaders of tomorrow", "High potential"), ("Evening MBA", "Education"), ("Language courses", "Education"),
    ];

    private static readonly (string Certificate, string Category, double Share, bool Expires)[] Certificates =
    [
        ("Edge Professional", "Product", 0.62, true), ("Insight Specialist", "Product", 0.45, true), ("Shield Expert", "Product", 0.25, true),
        ("Cloud Architect", "Technical", 0.45, true), ("Network Engineer", "Technical", 0.3, true), ("Linux Administrator", "Technical", 0.15, false),
        ("Healthcare Informatics", "Industry", 0.25, true), ("Plant Automation", "Industry", 0.2, false), ("Banking Operations", "Industry", 0.12, true),
    ];
}
