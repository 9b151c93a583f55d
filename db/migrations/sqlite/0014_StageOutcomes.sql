-- What users say of a stage stands beside what it meant before, so that an undone import gives that back: the newest import counts, 0 is the program.
CREATE TABLE ToldOutcome (
    StageMatch TEXT NOT NULL,
    Stage TEXT NOT NULL,
    Outcome TEXT NOT NULL CHECK (Outcome IN ('Open', 'Won', 'Lost', 'Void')),
    IsTold INTEGER NOT NULL,
    ImportId INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (StageMatch, ImportId)
) STRICT, WITHOUT ROWID;

INSERT INTO ToldOutcome (StageMatch, Stage, Outcome, IsTold, ImportId)
SELECT StageMatch, Stage, Outcome, IsTold, COALESCE(ImportId, 0)
FROM StageOutcome;

DROP TABLE StageOutcome;

ALTER TABLE ToldOutcome RENAME TO StageOutcome;
