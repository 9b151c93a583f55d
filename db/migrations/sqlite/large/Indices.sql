-- Indices that only a store of many deals has: each holds all that the KPIs and dimensions of a source name, so that a filtered or cut reading
-- goes through narrow rows that lie in a row, and fetches none. The days by which a source is read stand first.
CREATE INDEX IX_OpportunityFact_Closed_Large ON OpportunityFact
    (CloseDate, Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    IsWon, IsLost, Outcome, Amount, IsEstimated, Profit, CycleDays, ProductLines, DealSizeRank,
    Account, DisplacedCompetitor, LossReason, EngagedFrom, FirstDeliverable, FirstPoc, TechnicalResult, Stage, OpportunityId)
    WHERE IsCurrent = 1;

CREATE INDEX IX_OpportunityFact_Created_Large ON OpportunityFact
    (CreatedDate, Outcome, IsWon, CycleDays, IsOriginatedByEngineer,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    Originator, OpportunityId)
    WHERE IsCurrent = 1;

CREATE INDEX IX_HeldDemo_Large ON HeldDemo
    (DemoDate, IsQualified,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    DemoId);

CREATE INDEX IX_DemoYield_Large ON DemoYield
    (YieldDate, Demos, Amount, IsEstimated,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor,
    OpportunityId);

CREATE INDEX IX_MadeTechnicalDecision_Large ON MadeTechnicalDecision
    (DecisionDate, Result, IsFirstWin, DaysToDecision,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play, Evidence,
    DecisionId);

CREATE INDEX IX_StartedPoc_Large ON StartedPoc
    (StartedDate, HasCriteria,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    PocId);

CREATE INDEX IX_EndedPoc_Large ON EndedPoc
    (EndedDate, PocDays, Result, IsLastDecided, Outcome,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    PocId);

CREATE INDEX IX_ContentUse_Large ON ContentUse
    (UsedDate, IsCustomer, ContentType, Region, Geography, Industry, Segment, Account, UseId);

CREATE INDEX IX_OpenedIncident_Large ON OpenedIncident
    (OpenedDate, Region, Geography, Industry, Segment, Product, ProductLine, Severity, Nature, IncidentId);

CREATE INDEX IX_CustomerMeeting_Large ON CustomerMeeting
    (MeetingDate, HasEngineer, HasFeedback, Region, SalesEngineer, Manager, Team, Geography, Industry, Segment, MeetingId);

CREATE INDEX IX_Upgrade_Large ON Upgrade
    (UpgradeDate, Result, Region, Geography, Industry, Segment, Product, ProductLine, UpgradeId);

CREATE INDEX IX_SentSurvey_Large ON SentSurvey
    (SentDate, AnsweredDate, Region, Geography, Industry, Segment, Owner, Manager, Team, SurveyKind, SurveyScale, SurveyId);

CREATE INDEX IX_Commitment_Large ON Commitment
    (DueDate, MetDate, Region, Geography, Industry, Segment, Owner, Manager, Team, CommitmentId);

CREATE INDEX IX_FirstUse_Large ON FirstUse
    (FirstUseDate, DaysToFirstUse, Region, Geography, Industry, Segment, Product, ProductLine, AdoptionStage, EntitlementId);

CREATE INDEX IX_AskedRequirement_Large ON AskedRequirement
    (AskedDate, RequirementStatus, Region, Geography, Industry, Segment, Product, ProductLine, RequirementId);

-- What was asked or opened earlier, by the day on which it was answered.

CREATE INDEX IX_OpenedIncident_Resolved_Large ON OpenedIncident
    (ResolvedDate, ResolutionHours, Region, Geography, Industry, Segment, Product, ProductLine, Severity, Nature, IncidentId)
    WHERE ResolvedDate IS NOT NULL;

CREATE INDEX IX_SentSurvey_Answered_Large ON SentSurvey
    (AnsweredDate, IsSatisfied, NetPromoter, Score, Region, Geography, Industry, Segment, Owner, Manager, Team, SurveyKind, SurveyScale, SurveyId)
    WHERE AnsweredDate IS NOT NULL AND Score IS NOT NULL;

CREATE INDEX IX_AskedRequirement_Answered_Large ON AskedRequirement
    (AnsweredDate, ResponseDays, Region, Geography, Industry, Segment, Product, ProductLine, RequirementStatus, RequirementId)
    WHERE AnsweredDate IS NOT NULL;

-- Spans of days by how many times 64 days they last, and by their first days: see SpanLengths, which has the same expression.

CREATE INDEX IX_OpportunityFact_Span ON OpportunityFact
    (MIN(MAX(CAST((julianday(OpenUntil) - julianday(OpenFrom)) / 64 AS INTEGER), 0), 8), OpenFrom, OpenUntil,
    OpenAmount, IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, ExpectedCloseDate, LastActivityDay, TechnicalStakeholders, BusinessStakeholders,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, OpenDealSizeBand, Competitor, Play,
    OpportunityId)
    WHERE OpenFrom < OpenUntil;

CREATE INDEX IX_OpportunityFact_Play_Large ON OpportunityFact
    (MIN(MAX(CAST((julianday(OpenUntil) - julianday(OpenFrom)) / 64 AS INTEGER), 0), 8), OpenFrom, OpenUntil,
    OpenAmount, IsOpenEstimated,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, OpenDealSizeBand, Competitor, Play,
    OpportunityId)
    WHERE OpenFrom < OpenUntil AND Play <> '';

CREATE INDEX IX_PipelineTarget_Span ON PipelineTarget
    (MIN(MAX(CAST((julianday(SpanUntil) - julianday(SpanFrom)) / 64 AS INTEGER), 0), 8), SpanFrom, SpanUntil,
    IsOpen, ExpectedCloseDate, Amount, IsEstimated, WonAmount, Quota, FromDay, UntilDay, Region, Owner, Manager, Team, OpportunityId);

CREATE INDEX IX_ContractBacklog_Span ON ContractBacklog
    (MIN(MAX(CAST((julianday(BacklogUntil) - julianday(BacklogFrom)) / 64 AS INTEGER), 0), 8), BacklogFrom, BacklogUntil,
    Backlog, Region, Geography, Industry, Segment, Owner, Manager, Team, ProductLine, ContractId);

CREATE INDEX IX_OpenIncident_Span ON OpenIncident
    (MIN(MAX(CAST((julianday(OpenUntil) - julianday(OpenFrom)) / 64 AS INTEGER), 0), 8), OpenFrom, OpenUntil,
    OpenedDay, Region, Geography, Industry, Segment, Product, ProductLine, Severity, Nature, IncidentId);

CREATE INDEX IX_TechnicallyWonDeal_Span ON TechnicallyWonDeal
    (MIN(MAX(CAST((julianday(SpanUntil) - julianday(SpanFrom)) / 64 AS INTEGER), 0), 8), SpanFrom, SpanUntil,
    TechnicalWinDay, Outcome, Amount, IsEstimated,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    OpportunityId);

CREATE INDEX IX_EngineerLoad_Span ON EngineerLoad
    (MIN(MAX(CAST((julianday(LoadUntil) - julianday(LoadFrom)) / 64 AS INTEGER), 0), 8), LoadFrom, LoadUntil,
    Deals, Engineers, Region, SalesEngineer, Manager, Team);

CREATE INDEX IX_DueEntitlement_Span ON DueEntitlement
    (MIN(MAX(CAST((julianday(DueUntil) - julianday(DueFrom)) / 64 AS INTEGER), 0), 8), DueFrom, DueUntil,
    ImplementedDate, Value, Region, Geography, Industry, Segment, Product, ProductLine, AdoptionStage, Account, EntitlementId);

CREATE INDEX IX_HeldBackByGap_Span ON HeldBackByGap
    (MIN(MAX(CAST((julianday(HeldUntil) - julianday(HeldFrom)) / 64 AS INTEGER), 0), 8), HeldFrom, HeldUntil,
    GapAmount, IsEstimated,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play, Gap,
    GapId);

CREATE INDEX IX_OpenPoc_Span ON OpenPoc
    (MIN(MAX(CAST((julianday(PocUntil) - julianday(PocFrom)) / 64 AS INTEGER), 0), 8), PocFrom, PocUntil,
    DueDate,
    Region, Geography, Industry, Segment, ProductLine, Owner, SalesEngineer, Manager, Team, LedBy, Partner, LeadSource, WhiteSpace, DealSizeBand, Competitor, Play,
    PocId);

CREATE INDEX IX_MarketCustomer_Span ON MarketCustomer
    (MIN(MAX(CAST((julianday(CountedUntil) - julianday(CountedFrom)) / 64 AS INTEGER), 0), 8), CountedFrom, CountedUntil,
    Region, Geography, Industry, Segment, Account);

CREATE INDEX IX_CustomerPresence_Span ON CustomerPresence
    (MIN(MAX(CAST((julianday(PresentUntil) - julianday(PresentFrom)) / 64 AS INTEGER), 0), 8), PresentFrom, PresentUntil,
    Account, Head, FromDay, UntilDay, Region, Geography, Industry, Segment);

-- In which order the rows behind a stock are shown: the first page ends where enough are found.
CREATE INDEX IX_OpportunityFact_OpenFrom_Large ON OpportunityFact (OpenFrom) WHERE OpenFrom < OpenUntil;
CREATE INDEX IX_DueEntitlement_DueFrom_Large ON DueEntitlement (DueFrom);
CREATE INDEX IX_DueEntitlement_Value_Large ON DueEntitlement (Value);
CREATE INDEX IX_ContractBacklog_Backlog_Large ON ContractBacklog (Backlog);
CREATE INDEX IX_HeldBackByGap_GapAmount_Large ON HeldBackByGap (GapAmount);
CREATE INDEX IX_EngineerLoad_LoadFrom_Large ON EngineerLoad (LoadFrom);
CREATE INDEX IX_MarketCustomer_CountedFrom_Large ON MarketCustomer (CountedFrom);
CREATE INDEX IX_PipelineTarget_Amount_Large ON PipelineTarget (Amount, IsOpen, SpanFrom, SpanUntil, ExpectedCloseDate);
