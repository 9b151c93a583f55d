-- What happened in a deal is joined to it by its id, and customers and quotas are read from the deals won.
CREATE INDEX IX_OpportunityFact_OpportunityId ON OpportunityFact (OpportunityId);
CREATE INDEX IX_OpportunityFact_Account ON OpportunityFact (Account, CloseDate) WHERE IsWon = 1;
CREATE INDEX IX_OpportunityFact_Owner ON OpportunityFact (Owner, CloseDate) WHERE IsWon = 1;
