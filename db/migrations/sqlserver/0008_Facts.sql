-- What was done for a deal is kept with it, and what the views of children's sheets resolve is kept in tables of their names: each is resolved
-- once with each import, and not again for each reading.
DROP TABLE OpportunityFact;

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
    Play NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Originator NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    IsOriginatedByEngineer INT NOT NULL,
    DealSizeBand NVARCHAR(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    OpenDealSizeBand NVARCHAR(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    DealSizeRank INT NOT NULL,
    EngagedFrom DATE NULL,
    FirstDeliverable DATE NULL,
    FirstPoc DATE NULL,
    TechnicalResult NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NULL,
    TechnicalStakeholders INT NOT NULL,
    BusinessStakeholders INT NOT NULL,
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
CREATE INDEX IX_OpportunityFact_Open ON OpportunityFact (OpenUntil, OpenFrom)
    INCLUDE (OpenAmount, IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, ExpectedCloseDate, LastActivityDay, SalesEngineer, TechnicalStakeholders, BusinessStakeholders)
    WHERE OpenUntil IS NOT NULL;
CREATE INDEX IX_OpportunityFact_OpportunityId ON OpportunityFact (OpportunityId);
CREATE INDEX IX_OpportunityFact_Account ON OpportunityFact (Account, CloseDate) WHERE IsWon = 1;
CREATE INDEX IX_OpportunityFact_Owner ON OpportunityFact (Owner, CloseDate) WHERE IsWon = 1;

DROP VIEW IF EXISTS AcceptedHire;
DROP VIEW IF EXISTS AccountTerms;
DROP VIEW IF EXISTS AskedRequirement;
DROP VIEW IF EXISTS CertifiedEngineer;
DROP VIEW IF EXISTS Commitment;
DROP VIEW IF EXISTS ContentUse;
DROP VIEW IF EXISTS ContractBacklog;
DROP VIEW IF EXISTS CustomerMeeting;
DROP VIEW IF EXISTS CustomerPresence;
DROP VIEW IF EXISTS DecidedIdea;
DROP VIEW IF EXISTS DemoYield;
DROP VIEW IF EXISTS DueEntitlement;
DROP VIEW IF EXISTS EndedPoc;
DROP VIEW IF EXISTS EngineerLoad;
DROP VIEW IF EXISTS FirstUse;
DROP VIEW IF EXISTS HeldBackByGap;
DROP VIEW IF EXISTS HeldCertificate;
DROP VIEW IF EXISTS HeldDemo;
DROP VIEW IF EXISTS KnownPerson;
DROP VIEW IF EXISTS KnownProduct;
DROP VIEW IF EXISTS MadeTechnicalDecision;
DROP VIEW IF EXISTS MarketCustomer;
DROP VIEW IF EXISTS MarketPresence;
DROP VIEW IF EXISTS MetAccount;
DROP VIEW IF EXISTS MetEngineer;
DROP VIEW IF EXISTS OpenIncident;
DROP VIEW IF EXISTS OpenPoc;
DROP VIEW IF EXISTS OpenedIncident;
DROP VIEW IF EXISTS PersonName;
DROP VIEW IF EXISTS ProgrammePresence;
DROP VIEW IF EXISTS RaisedIdea;
DROP VIEW IF EXISTS RampedEngineer;
DROP VIEW IF EXISTS RepQuota;
DROP VIEW IF EXISTS SentSurvey;
DROP VIEW IF EXISTS StaffMove;
DROP VIEW IF EXISTS StaffName;
DROP VIEW IF EXISTS StaffOnDay;
DROP VIEW IF EXISTS StaffPresence;
DROP VIEW IF EXISTS StartedPoc;
DROP VIEW IF EXISTS StemEvent;
DROP VIEW IF EXISTS TakenTraining;
DROP VIEW IF EXISTS TechnicallyWonDeal;
DROP VIEW IF EXISTS Upgrade;
DROP VIEW IF EXISTS Volunteering;
DROP VIEW IF EXISTS EngagedFrom;
DROP VIEW IF EXISTS TechnicalWin;
