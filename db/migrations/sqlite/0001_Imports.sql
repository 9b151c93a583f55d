CREATE TABLE DataVersion (
    Version INTEGER NOT NULL
) STRICT;

INSERT INTO DataVersion (Version) VALUES (0);

CREATE TABLE Import (
    ImportId INTEGER NOT NULL PRIMARY KEY,
    FileName TEXT NOT NULL,
    FileHash TEXT NOT NULL,
    AsOf TEXT NOT NULL,
    IsFull INTEGER NOT NULL,
    Currency TEXT,
    ImportedAt TEXT NOT NULL,
    ImportedBy TEXT,
    UndoneAt TEXT
) STRICT;

CREATE TABLE ImportSheet (
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    Sheet TEXT NOT NULL,
    Kind TEXT NOT NULL,
    RowsRead INTEGER NOT NULL,
    Inserted INTEGER NOT NULL,
    Updated INTEGER NOT NULL,
    Unchanged INTEGER NOT NULL,
    Skipped INTEGER NOT NULL,
    Rejected INTEGER NOT NULL,
    Vanished INTEGER NOT NULL,
    PRIMARY KEY (ImportId, Sheet)
) STRICT;

-- What a stage or status of a CRM means. Told by a user where IsTold is 1.
CREATE TABLE StageOutcome (
    StageMatch TEXT NOT NULL PRIMARY KEY,
    Stage TEXT NOT NULL,
    Outcome TEXT NOT NULL CHECK (Outcome IN ('Open', 'Won', 'Lost', 'Void')),
    IsTold INTEGER NOT NULL
) STRICT;

-- Half-open, in ten-thousandths.
CREATE TABLE DealSizeBand (
    Name TEXT NOT NULL PRIMARY KEY,
    FromAmount INTEGER NOT NULL,
    UntilAmount INTEGER NOT NULL
) STRICT;
