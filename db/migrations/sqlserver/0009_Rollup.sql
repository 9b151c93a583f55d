-- What each source's statement says of each month, quarter and year, worked out with each import of a large store. Cells holds the values as a
-- JSON array, in the order of the aggregates that Signature is the hash of; a long one goes on in further parts.
CREATE TABLE Rollup (
    Source NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    StartDate DATE NOT NULL,
    EndDate DATE NOT NULL,
    AsOf DATE NOT NULL,
    Part INT NOT NULL,
    Signature NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    Cells NVARCHAR(4000) COLLATE Latin1_General_100_BIN2 NOT NULL,
    PRIMARY KEY (EndDate, StartDate, AsOf, Source, Part)
);
