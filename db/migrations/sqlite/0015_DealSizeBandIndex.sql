-- The band of an amount is looked up twice for each deal, and its rank once.
CREATE UNIQUE INDEX IX_DealSizeBand_FromAmount ON DealSizeBand (FromAmount, Name);
