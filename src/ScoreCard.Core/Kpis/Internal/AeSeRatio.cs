using ScoreCard.Core.Kpis.Sources;

namespace ScoreCard.Core.Kpis.Internal;

/// <summary>active AEs / active SEs at D</summary>
public sealed class AeSeRatio : Kpi
{
    public override string Name => "AE : SE ratio";

    public override string Definition => "How many sales representatives there are to one sales engineer.";

    public override string Formula => "active AEs / active SEs at D";

    public override string Notes => "Both in full-time equivalents. Whose role no file has told is a sales representative; managers are neither.";

    public override Perspective Perspective => Perspective.Internal;

    public override Objective Objective => Objective.WorkWell;

    public override Unit Unit => Unit.Ratio;

    public override Direction Direction => Direction.BandIsBest;

    public override Source Source => StaffOnDay.Instance;

    public override Measure Measure => Measure.SumRatio("RepFte", "SeFte");

    public override string SampleNoun => "representative or engineer";

    public override Benchmark Benchmark => new("1:1 for global accounts, 3:2 strategic, 2:1 mid-market, 5:1 SMB; he prefers return over ratio.", "John Care");
}
