-- Rows have history: a version is valid from its as-of date (the first one since ever) until the next one's, and is known from its
-- as-of date on. Amounts, shares and numbers are 64-bit integers of ten-thousandths. …Match columns hold names normalised for matching.

CREATE TABLE OpportunityVersion (
    VersionId INTEGER PRIMARY KEY,
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    AsOf TEXT NOT NULL,
    ValidFrom TEXT NOT NULL,
    ValidTo TEXT NOT NULL,
    IsDeleted INTEGER NOT NULL,
    Id TEXT NOT NULL,
    Name TEXT,
    Account TEXT,
    AccountMatch TEXT,
    Owner TEXT,
    OwnerMatch TEXT,
    SalesEngineer TEXT,
    SalesEngineerMatch TEXT,
    Stage TEXT,
    Amount INTEGER,
    ActualAmount INTEGER,
    Currency TEXT,
    OriginalAmount INTEGER,
    OriginalCurrency TEXT,
    Profit INTEGER,
    Margin INTEGER,
    Probability INTEGER,
    CreatedDate TEXT,
    ExpectedCloseDate TEXT,
    CloseDate TEXT,
    Type TEXT,
    LeadSource TEXT,
    Region TEXT,
    Industry TEXT,
    Team TEXT,
    Manager TEXT,
    Product TEXT,
    ProductMatch TEXT,
    Partner TEXT,
    LedBy TEXT,
    Competitor TEXT,
    DisplacedCompetitor TEXT,
    LossReason TEXT,
    LastActivityDate TEXT,
    Outcome TEXT NOT NULL
) STRICT;

CREATE INDEX IX_OpportunityVersion_Id ON OpportunityVersion (Id, ValidTo);
CREATE INDEX IX_OpportunityVersion_ImportId ON OpportunityVersion (ImportId);

CREATE TABLE AccountVersion (
    VersionId INTEGER PRIMARY KEY,
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    AsOf TEXT NOT NULL,
    ValidFrom TEXT NOT NULL,
    ValidTo TEXT NOT NULL,
    IsDeleted INTEGER NOT NULL,
    Id TEXT NOT NULL,
    IdMatch TEXT NOT NULL,
    Industry TEXT,
    Segment TEXT,
    Geography TEXT,
    Employees INTEGER,
    AnnualRevenue INTEGER,
    Parent TEXT
) STRICT;

CREATE INDEX IX_AccountVersion_Id ON AccountVersion (Id, ValidTo);
CREATE INDEX IX_AccountVersion_ImportId ON AccountVersion (ImportId);

CREATE TABLE ProductVersion (
    VersionId INTEGER PRIMARY KEY,
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    AsOf TEXT NOT NULL,
    ValidFrom TEXT NOT NULL,
    ValidTo TEXT NOT NULL,
    IsDeleted INTEGER NOT NULL,
    Id TEXT NOT NULL,
    IdMatch TEXT NOT NULL,
    ProductLine TEXT,
    ListPrice INTEGER
) STRICT;

CREATE INDEX IX_ProductVersion_Id ON ProductVersion (Id, ValidTo);
CREATE INDEX IX_ProductVersion_ImportId ON ProductVersion (ImportId);

CREATE TABLE PersonVersion (
    VersionId INTEGER PRIMARY KEY,
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    AsOf TEXT NOT NULL,
    ValidFrom TEXT NOT NULL,
    ValidTo TEXT NOT NULL,
    IsDeleted INTEGER NOT NULL,
    Id TEXT NOT NULL,
    IdMatch TEXT NOT NULL,
    Email TEXT,
    Role TEXT,
    Manager TEXT,
    Team TEXT,
    Region TEXT,
    JoinedDate TEXT,
    LeftDate TEXT,
    Fte INTEGER,
    IsRep INTEGER,
    IsSalesEngineer INTEGER
) STRICT;

CREATE INDEX IX_PersonVersion_Id ON PersonVersion (Id, ValidTo);
CREATE INDEX IX_PersonVersion_ImportId ON PersonVersion (ImportId);
