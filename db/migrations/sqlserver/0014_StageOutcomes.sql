-- What users say of a stage stands beside what it meant before, so that an undone import gives that back: the newest import counts.
ALTER TABLE StageOutcome DROP CONSTRAINT PK_StageOutcome;

CREATE UNIQUE INDEX UX_StageOutcome ON StageOutcome (StageMatch, ImportId);
