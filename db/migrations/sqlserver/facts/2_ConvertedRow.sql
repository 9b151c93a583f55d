-- What amounts in other currencies are worth in the reporting one; without a rate nothing is known. Rounded to the cent, halves away from zero. The
-- product of an amount and a rate has more than 64 bits, so whole units and the rest are multiplied apart. The rates are looked up once for each
-- day, of which there are fewer than rows.
SELECT
    d.VersionId,
    d.Entity,
    d.Currency,
    d.RateDay,
    d.IsCurrent,
    r.Rate,
    (
        d.Amount / 10000 * (r.Rate / 1000000)
        + d.Amount / 10000 * (r.Rate % 1000000) / 1000000
        + ((d.Amount / 10000 * (r.Rate % 1000000) % 1000000 * 10000 + d.Amount % 10000 * r.Rate) / 100000 + CASE WHEN d.Amount < 0 THEN -50000 ELSE 50000 END) / 100000
    ) * 100 AS Amount,
    (
        d.OpenAmount / 10000 * (r.Rate / 1000000)
        + d.OpenAmount / 10000 * (r.Rate % 1000000) / 1000000
        + ((d.OpenAmount / 10000 * (r.Rate % 1000000) % 1000000 * 10000 + d.OpenAmount % 10000 * r.Rate) / 100000 + CASE WHEN d.OpenAmount < 0 THEN -50000 ELSE 50000 END) / 100000
    ) * 100 AS OpenAmount,
    (
        d.Profit / 10000 * (r.Rate / 1000000)
        + d.Profit / 10000 * (r.Rate % 1000000) / 1000000
        + ((d.Profit / 10000 * (r.Rate % 1000000) % 1000000 * 10000 + d.Profit % 10000 * r.Rate) / 100000 + CASE WHEN d.Profit < 0 THEN -50000 ELSE 50000 END) / 100000
    ) * 100 AS Profit
FROM AmountAbroad d
LEFT JOIN (
    SELECT p.Currency, p.RateDay, c.Rate
    FROM (SELECT DISTINCT Currency, RateDay FROM AmountAbroad) p
    JOIN CurrencyRate c ON c.Currency = p.Currency AND c.FromDate <= p.RateDay AND c.UntilDate > p.RateDay
) r ON r.Currency = d.Currency AND r.RateDay = d.RateDay
