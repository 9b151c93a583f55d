-- What was done for a deal is kept with it, and what the views of children's sheets resolve is kept in tables of their names: each is resolved
-- once with each import, and not again for each reading.
DROP TABLE OpportunityFact;

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
    Play TEXT NOT NULL,
    Originator TEXT,
    IsOriginatedByEngineer INTEGER NOT NULL,
    DealSizeBand TEXT NOT NULL,
    OpenDealSizeBand TEXT NOT NULL,
    DealSizeRank INTEGER NOT NULL,
    EngagedFrom TEXT,
    FirstDeliverable TEXT,
    FirstPoc TEXT,
    TechnicalResult TEXT,
    TechnicalStakeholders INTEGER NOT NULL,
    BusinessStakeholders INTEGER NOT NULL,
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
CREATE INDEX IX_OpportunityFact_Open ON OpportunityFact
    (OpenUntil, OpenFrom, OpenAmount, IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, ExpectedCloseDate, LastActivityDay, SalesEngineer, TechnicalStakeholders, BusinessStakeholders)
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
