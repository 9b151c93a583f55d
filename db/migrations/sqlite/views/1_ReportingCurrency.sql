-- The currency that all readings are in, which the first import that named one decided, and the last day on which the CRM was looked at.
SELECT
    MAX(i.AsOf) AS KnownUntil,
    (
        SELECT f.Currency
        FROM Import f
        WHERE f.ImportId = (SELECT MIN(n.ImportId) FROM Import n WHERE n.UndoneAt IS NULL AND n.Currency IS NOT NULL)
    ) AS Currency
FROM Import i
WHERE i.UndoneAt IS NULL
