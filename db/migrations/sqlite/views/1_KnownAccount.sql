-- The accounts of the accounts sheet. A name in another sheet is one of them where it is spelled exactly so, or where only one is spelled so but
-- for case, spaces and punctuation: IdMatch = …Match AND (Spellings = 1 OR Id = name).
SELECT
    Id,
    IdMatch,
    COUNT(*) OVER (PARTITION BY IdMatch) AS Spellings,
    COALESCE(Industry, '') AS Industry,
    COALESCE(Segment, '') AS Segment,
    COALESCE(Geography, '') AS Geography
FROM AccountVersion
WHERE ValidTo = '9999-12-31'
