-- Each product cell as deals write it, which may name several products, and what the products in it say. Two products that are spelled the
-- same but for case, spaces and punctuation only match exactly.
SELECT
    n.Name,
    CASE WHEN COUNT(p.Id) = 1 THEN MIN(p.Id) END AS ProductId,
    COUNT(DISTINCT p.ProductLine) AS ProductLines,
    CASE COUNT(DISTINCT p.ProductLine) WHEN 0 THEN n.Name WHEN 1 THEN MIN(p.ProductLine) ELSE 'Several lines' END AS ProductLine,
    SUM(p.ListPrice) AS ListPrice
FROM (SELECT DISTINCT Product AS Name, ProductMatch AS MatchName FROM OpportunityVersion WHERE Product IS NOT NULL) n
LEFT JOIN (
    SELECT Id, IdMatch, ProductLine, ListPrice, COUNT(*) OVER (PARTITION BY IdMatch) AS Spellings
    FROM ProductVersion
    WHERE ValidTo = '9999-12-31'
) p ON n.MatchName LIKE CONCAT('%;', p.IdMatch, ';%') AND (p.Spellings = 1 OR p.Id = n.Name)
GROUP BY n.Name
