-- What users say of a stage stands beside what it meant before, so that an undone import gives that back: the newest import counts, 0 is the program.
UPDATE StageOutcome SET ImportId = 0 WHERE ImportId IS NULL;

ALTER TABLE StageOutcome ALTER COLUMN ImportId BIGINT NOT NULL;

ALTER TABLE StageOutcome ADD CONSTRAINT DF_StageOutcome_ImportId DEFAULT 0 FOR ImportId;

ALTER TABLE StageOutcome DROP CONSTRAINT PK_StageOutcome;

ALTER TABLE StageOutcome ADD CONSTRAINT PK_StageOutcome PRIMARY KEY (StageMatch, ImportId);
