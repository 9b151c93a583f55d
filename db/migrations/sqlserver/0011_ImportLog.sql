-- What an import took and left behind; imports of an older ScoreCard did not note it.
ALTER TABLE Import ADD DurationMs BIGINT NULL;
ALTER TABLE Import ADD DataVersion BIGINT NULL;
ALTER TABLE Import ADD IssueCount BIGINT NULL;

-- The first thousand, in their order.
CREATE TABLE ImportIssue (
    ImportId BIGINT NOT NULL CONSTRAINT FK_ImportIssue_Import REFERENCES Import (ImportId),
    Place INT NOT NULL,
    Sheet NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RowNumber INT NULL,
    Header NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NULL,
    Value NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NULL,
    Problem NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Severity NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
    RowsAlike BIGINT NOT NULL,
    CONSTRAINT PK_ImportIssue PRIMARY KEY (ImportId, Place)
);
