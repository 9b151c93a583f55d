-- The deals that an import changed in any way, while it resolves them anew; empty otherwise.
CREATE TABLE TouchedDeal (
    OpportunityId TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Kept in a table of its name from now on.
DROP VIEW IF EXISTS Customer;
