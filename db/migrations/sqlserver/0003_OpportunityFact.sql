-- What the views resolve from the versions (names, regions, list prices, white space), kept so that a scorecard is one pass over one
-- table. Rebuilt from the view ResolvedOpportunity in the transaction of each import; never written otherwise. What most KPIs read stands first,
-- because a row is decoded from its start.

CREATE TABLE OpportunityFact (
    OpportunityId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IsCurrent INT NOT NULL,
    IsWon INT NOT NULL,
    IsLost INT NOT NULL,
    CloseDate DATE NULL,
    CreatedDate DATE NULL,
    OpenFrom DATE NULL,
    OpenUntil DATE NULL,
    Amount BIGINT NULL,
    IsEstimated INT NOT NULL,
    OpenAmount BIGINT NULL,
    IsOpenEstimated INT NOT NULL,
    HasOwnAmount INT NOT NULL,
    WeightedAmount BIGINT NULL,
    Probability BIGINT NULL,
    Profit BIGINT NULL,
    CycleDays INT NULL,
    ProductLines INT NOT NULL,
    ExpectedCloseDate DATE NULL,
    LastActivityDay INT NULL,
    WhiteSpace NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    LedBy NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Account NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    SalesEngineer NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    DisplacedCompetitor NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Region NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Geography NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Industry NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Segment NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ProductLine NVARCHAR(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Owner NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Manager NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Team NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    LeadSource NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Outcome NVARCHAR(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Stage NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    OpportunityName NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Product NVARCHAR(1000) COLLATE Latin1_General_100_BIN2 NULL,
    Partner NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Competitor NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    LossReason NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    LastActivityDate DATE NULL,
    VersionId BIGINT NOT NULL,
    ImportId BIGINT NOT NULL,
    ValidFrom DATE NOT NULL,
    ValidTo DATE NOT NULL
);

CREATE INDEX IX_OpportunityFact_CloseDate ON OpportunityFact (CloseDate) WHERE IsCurrent = 1;
CREATE INDEX IX_OpportunityFact_CreatedDate ON OpportunityFact (CreatedDate) WHERE IsCurrent = 1;

-- Covers what the KPIs of the open pipeline read: a scorecard reads it once a day asked for.
CREATE INDEX IX_OpportunityFact_Open ON OpportunityFact (OpenFrom, OpenUntil)
    INCLUDE (OpenAmount, IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, ExpectedCloseDate, LastActivityDay, SalesEngineer)
    WHERE OpenFrom IS NOT NULL;
