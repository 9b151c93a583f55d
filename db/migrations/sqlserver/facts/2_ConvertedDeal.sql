-- Each version of a deal whose amounts are in another currency than the reporting one, and what they are worth in it: at the rate of the day on
-- which the deal closed; while it is open, of the last day on which it was known to stand so. Rounded to the cent, halves away from zero. The
-- product of an amount and a rate has more than 64 bits, so whole units and the rest are multiplied apart. Without a rate nothing is known.
SELECT
    d.VersionId,
    d.OpportunityId,
    d.Currency,
    d.RateDay,
    d.IsCurrent,
    r.Rate,
    (
        d.OwnAmount / 10000 * (r.Rate / 1000000)
        + d.OwnAmount / 10000 * (r.Rate % 1000000) / 1000000
        + ((d.OwnAmount / 10000 * (r.Rate % 1000000) % 1000000 * 10000 + d.OwnAmount % 10000 * r.Rate) / 100000 + CASE WHEN d.OwnAmount < 0 THEN -50000 ELSE 50000 END) / 100000
    ) * 100 AS OwnAmount,
    (
        d.OwnOpenAmount / 10000 * (r.Rate / 1000000)
        + d.OwnOpenAmount / 10000 * (r.Rate % 1000000) / 1000000
        + ((d.OwnOpenAmount / 10000 * (r.Rate % 1000000) % 1000000 * 10000 + d.OwnOpenAmount % 10000 * r.Rate) / 100000 + CASE WHEN d.OwnOpenAmount < 0 THEN -50000 ELSE 50000 END) / 100000
    ) * 100 AS OwnOpenAmount,
    (
        d.Profit / 10000 * (r.Rate / 1000000)
        + d.Profit / 10000 * (r.Rate % 1000000) / 1000000
        + ((d.Profit / 10000 * (r.Rate % 1000000) % 1000000 * 10000 + d.Profit % 10000 * r.Rate) / 100000 + CASE WHEN d.Profit < 0 THEN -50000 ELSE 50000 END) / 100000
    ) * 100 AS Profit
FROM (
    SELECT
        o.VersionId,
        o.Id AS OpportunityId,
        o.Currency,
        CASE WHEN o.CloseDate IS NOT NULL THEN o.CloseDate WHEN o.ValidTo < c.KnownUntil THEN o.ValidTo ELSE c.KnownUntil END AS RateDay,
        CASE WHEN o.ValidTo = '9999-12-31' THEN 1 ELSE 0 END AS IsCurrent,
        COALESCE(NULLIF(o.ActualAmount, 0), NULLIF(o.Amount, 0)) AS OwnAmount,
        COALESCE(NULLIF(o.Amount, 0), CASE WHEN o.Outcome = 'Open' THEN NULLIF(o.ActualAmount, 0) END) AS OwnOpenAmount,
        o.Profit
    FROM OpportunityVersion o
    JOIN ReportingCurrency c ON c.Currency <> o.Currency
    WHERE o.IsDeleted = 0 AND (o.Amount <> 0 OR o.ActualAmount <> 0 OR o.Profit <> 0)
) d
LEFT JOIN CurrencyRate r ON r.Currency = d.Currency AND r.FromDate <= d.RateDay AND r.UntilDate > d.RateDay
