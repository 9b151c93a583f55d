-- The market of each segment on each day of its span, weighed in ten-thousandths: as addressable accounts, and as the size that a year of such
-- days would have.
SELECT
    m.Segment,
    m.Size,
    m.AddressableAccounts AS Accounts,
    m.Size / m.Days * 365 + m.Size % m.Days * 365 / m.Days AS AnnualSize,
    m.SizeFrom,
    m.SizeUntil,
    m.FromDay,
    m.UntilDay
FROM (
    SELECT
        Segment,
        CASE WHEN v.VersionId IS NULL THEN Size ELSE v.Amount END AS Size,
        AddressableAccounts,
        FromDate AS SizeFrom,
        date(UntilDate, '+1 day') AS SizeUntil,
        CAST(julianday(FromDate) - 1721425.5 AS INTEGER) AS FromDay,
        CAST(julianday(UntilDate) - 1721425.5 AS INTEGER) + 1 AS UntilDay,
        CAST(julianday(UntilDate) - 1721425.5 AS INTEGER) + 1 - CAST(julianday(FromDate) - 1721425.5 AS INTEGER) AS Days
    FROM MarketSizeVersion s
    LEFT JOIN ConvertedRow v ON v.VersionId = s.VersionId AND v.Entity = 'MarketSize'
    WHERE ValidTo = '9999-12-31' AND IsDeleted = 0
) m
