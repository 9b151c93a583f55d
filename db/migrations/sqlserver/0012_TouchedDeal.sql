-- The deals that an import changed in any way, while it resolves them anew; empty otherwise.
CREATE TABLE TouchedDeal (
    OpportunityId NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL PRIMARY KEY
);

-- Kept in a table of its name from now on.
DROP VIEW IF EXISTS Customer;
