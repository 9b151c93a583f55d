-- What the lines of each deal say about its products, told before it meets the deal so that no deal counts twice. Product is theirs where they
-- all name one.
SELECT
    l.OpportunityId,
    CASE WHEN MIN(l.Product) = MAX(l.Product) THEN MIN(l.Product) END AS Product,
    COUNT(DISTINCT NULLIF(k.ProductLine, '')) AS ProductLines,
    CASE
        WHEN COUNT(DISTINCT NULLIF(k.ProductLine, '')) = 1 THEN MAX(k.ProductLine)
        WHEN MAX(k.ProductLine) > '' OR MIN(l.Product) < MAX(l.Product) THEN 'Several lines'
        ELSE MIN(l.Product)
    END AS ProductLine
FROM OpportunityLineVersion l
LEFT JOIN KnownProduct k ON k.IdMatch = l.ProductMatch AND (k.Spellings = 1 OR k.Product = l.Product)
WHERE l.ValidTo = '9999-12-31' AND l.IsDeleted = 0
GROUP BY l.OpportunityId
