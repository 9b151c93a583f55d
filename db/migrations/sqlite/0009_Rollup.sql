-- What each source's statement says of each month, quarter and year, worked out with each import of a large store. Cells holds the values as a
-- JSON array, in the order of the aggregates that Signature is the hash of; a long one goes on in further parts.
CREATE TABLE Rollup (
    Source TEXT NOT NULL,
    StartDate TEXT NOT NULL,
    EndDate TEXT NOT NULL,
    AsOf TEXT NOT NULL,
    Part INTEGER NOT NULL,
    Signature TEXT NOT NULL,
    Cells TEXT NOT NULL,
    PRIMARY KEY (EndDate, StartDate, AsOf, Source, Part)
) STRICT, WITHOUT ROWID;
