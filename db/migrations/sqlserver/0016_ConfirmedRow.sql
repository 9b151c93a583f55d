-- The rows that an import which is not known to hold all of a kind left as they were.
CREATE TABLE ConfirmedRow (
    ImportId BIGINT NOT NULL CONSTRAINT FK_ConfirmedRow_Import REFERENCES Import (ImportId),
    Kind NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Id NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT PK_ConfirmedRow PRIMARY KEY (ImportId, Kind, Id)
);
