-- Rows have history: a version is valid from its as-of date (the first one since ever) until the next one's, and is known from its
-- as-of date on. Amounts, shares and numbers are 64-bit integers of ten-thousandths. …Match columns hold names normalised for matching.

CREATE TABLE OpportunityVersion (
    VersionId BIGINT IDENTITY NOT NULL CONSTRAINT PK_OpportunityVersion PRIMARY KEY,
    ImportId BIGINT NOT NULL CONSTRAINT FK_OpportunityVersion_Import REFERENCES Import (ImportId),
    AsOf DATE NOT NULL,
    ValidFrom DATE NOT NULL,
    ValidTo DATE NOT NULL,
    IsDeleted INT NOT NULL,
    Id NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Name NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Account NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    AccountMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Owner NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    OwnerMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    SalesEngineer NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    SalesEngineerMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Stage NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Amount BIGINT NULL,
    ActualAmount BIGINT NULL,
    Currency NVARCHAR(3) COLLATE Latin1_General_100_BIN2 NULL,
    OriginalAmount BIGINT NULL,
    OriginalCurrency NVARCHAR(3) COLLATE Latin1_General_100_BIN2 NULL,
    Profit BIGINT NULL,
    Margin BIGINT NULL,
    Probability BIGINT NULL,
    CreatedDate DATE NULL,
    ExpectedCloseDate DATE NULL,
    CloseDate DATE NULL,
    Type NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    LeadSource NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Region NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Industry NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Team NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Manager NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Product NVARCHAR(1000) COLLATE Latin1_General_100_BIN2 NULL,
    ProductMatch NVARCHAR(1200) COLLATE Latin1_General_100_BIN2 NULL,
    Partner NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    LedBy NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Competitor NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    DisplacedCompetitor NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    LossReason NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    LastActivityDate DATE NULL,
    Outcome NVARCHAR(4) COLLATE Latin1_General_100_BIN2 NOT NULL
);

CREATE INDEX IX_OpportunityVersion_Id ON OpportunityVersion (Id, ValidTo);
CREATE INDEX IX_OpportunityVersion_ImportId ON OpportunityVersion (ImportId);

CREATE TABLE AccountVersion (
    VersionId BIGINT IDENTITY NOT NULL CONSTRAINT PK_AccountVersion PRIMARY KEY,
    ImportId BIGINT NOT NULL CONSTRAINT FK_AccountVersion_Import REFERENCES Import (ImportId),
    AsOf DATE NOT NULL,
    ValidFrom DATE NOT NULL,
    ValidTo DATE NOT NULL,
    IsDeleted INT NOT NULL,
    Id NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IdMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Industry NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Segment NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Geography NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Employees BIGINT NULL,
    AnnualRevenue BIGINT NULL,
    Parent NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL
);

CREATE INDEX IX_AccountVersion_Id ON AccountVersion (Id, ValidTo);
CREATE INDEX IX_AccountVersion_ImportId ON AccountVersion (ImportId);

CREATE TABLE ProductVersion (
    VersionId BIGINT IDENTITY NOT NULL CONSTRAINT PK_ProductVersion PRIMARY KEY,
    ImportId BIGINT NOT NULL CONSTRAINT FK_ProductVersion_Import REFERENCES Import (ImportId),
    AsOf DATE NOT NULL,
    ValidFrom DATE NOT NULL,
    ValidTo DATE NOT NULL,
    IsDeleted INT NOT NULL,
    Id NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IdMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ProductLine NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    ListPrice BIGINT NULL
);

CREATE INDEX IX_ProductVersion_Id ON ProductVersion (Id, ValidTo);
CREATE INDEX IX_ProductVersion_ImportId ON ProductVersion (ImportId);

CREATE TABLE PersonVersion (
    VersionId BIGINT IDENTITY NOT NULL CONSTRAINT PK_PersonVersion PRIMARY KEY,
    ImportId BIGINT NOT NULL CONSTRAINT FK_PersonVersion_Import REFERENCES Import (ImportId),
    AsOf DATE NOT NULL,
    ValidFrom DATE NOT NULL,
    ValidTo DATE NOT NULL,
    IsDeleted INT NOT NULL,
    Id NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    IdMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Email NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Role NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Manager NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Team NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    Region NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    JoinedDate DATE NULL,
    LeftDate DATE NULL,
    Fte BIGINT NULL,
    IsRep INT NULL,
    IsSalesEngineer INT NULL
);

CREATE INDEX IX_PersonVersion_Id ON PersonVersion (Id, ValidTo);
CREATE INDEX IX_PersonVersion_ImportId ON PersonVersion (ImportId);
