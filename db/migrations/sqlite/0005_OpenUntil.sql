-- Deals stay open for a season and closed ones pile up for years: who was open on a day is found among those that closed after it.
DROP INDEX IX_OpportunityFact_Open;

CREATE INDEX IX_OpportunityFact_Open ON OpportunityFact
    (OpenUntil, OpenFrom, OpenAmount, IsOpenEstimated, HasOwnAmount, WeightedAmount, Probability, ExpectedCloseDate, LastActivityDay, SalesEngineer)
    WHERE OpenUntil IS NOT NULL;

-- Customer says what these said.
DROP VIEW IF EXISTS FirstWin;
DROP VIEW IF EXISTS AccountName;
