CREATE TABLE DataVersion (
    Version BIGINT NOT NULL
);

INSERT INTO DataVersion (Version) VALUES (0);

CREATE TABLE Import (
    ImportId BIGINT NOT NULL CONSTRAINT PK_Import PRIMARY KEY,
    FileName NVARCHAR(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
    FileHash NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    AsOf DATE NOT NULL,
    IsFull INT NOT NULL,
    Currency NVARCHAR(3) COLLATE Latin1_General_100_BIN2 NULL,
    ImportedAt NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ImportedBy NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NULL,
    UndoneAt NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NULL
);

CREATE TABLE ImportSheet (
    ImportId BIGINT NOT NULL CONSTRAINT FK_ImportSheet_Import REFERENCES Import (ImportId),
    Sheet NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Kind NVARCHAR(50) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RowsRead BIGINT NOT NULL,
    Inserted BIGINT NOT NULL,
    Updated BIGINT NOT NULL,
    Unchanged BIGINT NOT NULL,
    Skipped BIGINT NOT NULL,
    Rejected BIGINT NOT NULL,
    Vanished BIGINT NOT NULL,
    CONSTRAINT PK_ImportSheet PRIMARY KEY (ImportId, Sheet)
);

-- What a stage or status of a CRM means. Told by a user where IsTold is 1.
CREATE TABLE StageOutcome (
    StageMatch NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT PK_StageOutcome PRIMARY KEY,
    Stage NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Outcome NVARCHAR(4) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT CK_StageOutcome_Outcome CHECK (Outcome IN ('Open', 'Won', 'Lost', 'Void')),
    IsTold INT NOT NULL
);

-- Half-open, in ten-thousandths.
CREATE TABLE DealSizeBand (
    Name NVARCHAR(50) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT PK_DealSizeBand PRIMARY KEY,
    FromAmount BIGINT NOT NULL,
    UntilAmount BIGINT NOT NULL
);
