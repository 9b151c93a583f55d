-- The rows that an import which is not known to hold all of a kind left as they were.
CREATE TABLE ConfirmedRow (
    ImportId INTEGER NOT NULL REFERENCES Import (ImportId),
    Kind TEXT NOT NULL,
    Id TEXT NOT NULL,
    PRIMARY KEY (ImportId, Kind, Id)
) STRICT, WITHOUT ROWID;
