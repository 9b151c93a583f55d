-- The products of the products sheet, matched like KnownAccount where a cell names one product.
SELECT
    IdMatch,
    Id AS Product,
    COUNT(*) OVER (PARTITION BY IdMatch) AS Spellings,
    COALESCE(ProductLine, '') AS ProductLine
FROM ProductVersion
WHERE ValidTo = '9999-12-31'
