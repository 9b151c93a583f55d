-- What users said of files, for later files of the same shape: Signature is the hash of a sheet's headers, or of those of all sheets of a file;
-- Subject says what of them the question is about, such as a header.
CREATE TABLE ImportAnswer (
    Signature TEXT NOT NULL,
    Question TEXT NOT NULL,
    Subject TEXT NOT NULL,
    Answer TEXT NOT NULL,
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    PRIMARY KEY (Signature, Question, Subject)
) STRICT, WITHOUT ROWID;

-- The import with which a user told what a stage means.
ALTER TABLE StageOutcome ADD COLUMN ImportId INTEGER;
