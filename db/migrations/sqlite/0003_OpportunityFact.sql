-- What the views resolve from the versions (names, regions, list prices, white space), kept so that a scorecard is one pass over one
-- table. Rebuilt from the view ResolvedOpportunity in the transaction of each import; never written otherwise. What most KPIs read stands first,
-- because a row is decoded from its start.

CREATE TABLE OpportunityFact (
    OpportunityId TEXT NOT NULL,
    IsCurrent INTEGER NOT NULL,
    IsWon INTEGER NOT NULL,
    IsLost INTEGER NOT NULL,
    CloseDate TEXT,
    CreatedDate TEXT,
    OpenFrom TEXT,
    OpenUntil TEXT,
    Amount INTEGER,
    IsEstimated INTEGER NOT NULL,
    OpenAmount INTEGER,
    IsOpenEstimated INTEGER NOT NULL,
    HasOwnAmount INTEGER NOT NULL,
    WeightedAmount INTEGER,
    Probability INTEGER,
    Profit INTEGER,
    CycleDays INTEGER,
    ProductLines INTEGER NOT NULL,
    ExpectedCloseDate TEXT,
    LastActivityDay INTEGER,
    WhiteSpace TEXT NOT NULL,
    LedBy TEXT NOT NULL,
    Account TEXT NOT NULL,
    SalesEngineer TEXT,
    DisplacedCompetitor TEXT,
    Region TEXT NOT NULL,
    Geography TEXT NOT NULL,
    Industry TEXT NOT NULL,
    Segment TEXT NOT NULL,
    ProductLine TEXT NOT NULL,
    Owner TEXT NOT NULL,
    Manager TEXT NOT NULL,
    Team TEXT NOT NULL,
    LeadSource TEXT NOT NULL,
    Outcome TEXT NOT NULL,
    Stage TEXT,
    OpportunityName TEXT,
    Product TEXT,
    Partner TEXT,
    Competitor TEXT,
    LossReason TEXT,
    LastActivityDate TEXT,
    VersionId INTEGER NOT NULL,
    ImportId INTEGER NOT NULL,
    ValidFrom TEXT NOT NULL,
    ValidTo TEXT NOT NULL
) STRICT;

CREATE INDEX IX_OpportunityFact_CloseDate ON OpportunityFact (CloseDate) WHERE IsCurrent = 1;
CREATE INDEX IX_OpportunityFact_CreatedDate ON OpportunityFact (CreatedDate) WHERE IsCurrent = 1;

-- Covers what the KPIs of the open pipeline read: a scorecard reads it once a day asked for.
CREATE INDEX IX_OpportunityFact_Open ON OpportunityFact
    (OpenFrom, OpenUntil, OpenAmount, IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, ExpectedCloseDate, LastActivityDay, SalesEngineer)
    WHERE OpenFrom IS NOT NULL;
