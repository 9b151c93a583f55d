using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.LearningAndGrowth;

/// <summary>feedback notes / customer meetings with an SE</summary>
public sealed class FeedbackGiven : Kpi
{
    public override string Name => "Feedback after customer meetings";

    public override string Definition => "The share of customer meetings with a sales engineer that somebody gave feedback on.";

    public override string Formula => "feedback notes / customer meetings with an SE";

    public override string Notes => "By the day of the meeting, whenever the feedback came; region, team and manager are those of the engineer on that day.";

    public override Perspective Perspective => Perspective.LearningAndGrowth;

    public override Objective Objective => Objective.GrowPeople;

    public override Unit Unit => Unit.Percent;

    public override Source Source => CustomerMeeting.Instance;

    public override IReadOnlyList<Evidence> RestsOn => [new("a day of feedback on a meeting", "meetings.FeedbackDate")];

    public override string Population => "HasEngineer = 1";

    public override string Sample => "HasFeedback = 1";

    public override Measure Measure => Measure.Share;

    public override string SampleNoun => "meeting with feedback";

    public override string PopulationNoun => "meeting with a sales engineer";
}
