-- What users said of files, for later files of the same shape: Signature is the hash of a sheet's headers, or of those of all sheets of a file;
-- Subject says what of them the question is about, such as a header.
CREATE TABLE ImportAnswer (
    Signature NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Question NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Subject NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Answer NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    ImportId BIGINT NOT NULL CONSTRAINT FK_ImportAnswer_Import REFERENCES Import (ImportId),
    CONSTRAINT PK_ImportAnswer PRIMARY KEY (Signature, Question, Subject)
);

-- The import with which a user told what a stage means.
ALTER TABLE StageOutcome ADD ImportId BIGINT NULL;
