-- Customers on the days on which somebody has counted the addressable accounts of their segment.
SELECT
    c.Account,
    c.Region,
    c.Geography,
    c.Industry,
    c.Segment,
    c.PresentFrom AS CustomerSince,
    CASE WHEN c.PresentFrom > m.SizeFrom THEN c.PresentFrom ELSE m.SizeFrom END AS CountedFrom,
    CASE WHEN c.PresentUntil < m.SizeUntil THEN c.PresentUntil ELSE m.SizeUntil END AS CountedUntil
FROM CustomerPresence c
JOIN MarketPresence m ON m.Segment = c.Segment AND m.SizeFrom < c.PresentUntil AND m.SizeUntil > c.PresentFrom
WHERE m.Accounts IS NOT NULL
