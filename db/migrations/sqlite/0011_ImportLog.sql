-- What an import took and left behind; imports of an older ScoreCard did not note it.
ALTER TABLE Import ADD COLUMN DurationMs INTEGER;
ALTER TABLE Import ADD COLUMN DataVersion INTEGER;
ALTER TABLE Import ADD COLUMN IssueCount INTEGER;

-- The first thousand, in their order.
CREATE TABLE ImportIssue (
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    Place INTEGER NOT NULL,
    Sheet TEXT NOT NULL,
    RowNumber INTEGER,
    Header TEXT,
    Value TEXT,
    Problem TEXT NOT NULL,
    Severity TEXT NOT NULL,
    RowsAlike INTEGER NOT NULL,
    PRIMARY KEY (ImportId, Place)
) STRICT;
