-- What users say of a stage stands beside what it meant before, so that an undone import gives that back: the newest import counts.
CREATE TABLE ToldOutcome (
    StageMatch TEXT NOT NULL,
    Stage TEXT NOT NULL,
    Outcome TEXT NOT NULL CHECK (Outcome IN ('Open', 'Won', 'Lost', 'Void')),
    IsTold INTEGER NOT NULL,
    ImportId INTEGER,
    UNIQUE (StageMatch, ImportId)
) STRICT;

INSERT INTO ToldOutcome (StageMatch, Stage, Outcome, IsTold, ImportId)
SELECT StageMatch, Stage, Outcome, IsTold, ImportId
FROM StageOutcome;

DROP TABLE StageOutcome;

ALTER TABLE ToldOutcome RENAME TO StageOutcome;
