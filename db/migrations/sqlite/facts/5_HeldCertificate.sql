-- Certificates on each day on which they were valid and who holds them was there: from the day of issue to the last day, or to the day before
-- the same person got the same certificate anew.
SELECT
    x.CertificationId,
    x.Owner,
    x.Certificate,
    x.Category,
    x.IssuedDate,
    x.ExpiresDate,
    CAST(julianday(x.ExpiresDate) - 1721425.5 AS INTEGER) AS ExpiresDay,
    x.Manager,
    x.Team,
    x.Region,
    x.HeldFrom,
    x.HeldUntil
FROM (
    SELECT
        h.CertificationId,
        s.Owner,
        h.Certificate,
        h.Category,
        h.IssuedDate,
        h.ExpiresDate,
        s.Manager,
        s.Team,
        s.Region,
        CASE WHEN s.PresentFrom > h.IssuedDate THEN s.PresentFrom ELSE h.IssuedDate END AS HeldFrom,
        CASE WHEN s.PresentUntil < h.ValidUntil THEN s.PresentUntil ELSE h.ValidUntil END AS HeldUntil
    FROM (
        SELECT
            g.CertificationId,
            g.Person,
            g.Certificate,
            g.Category,
            g.IssuedDate,
            g.ExpiresDate,
            CASE WHEN g.RenewedDate < g.EndDate THEN g.RenewedDate ELSE g.EndDate END AS ValidUntil
        FROM (
            SELECT
                c.CertificationId,
                c.Person,
                c.Certificate,
                c.Category,
                c.IssuedDate,
                c.ExpiresDate,
                CASE WHEN c.ExpiresDate < '9999-12-31' THEN date(c.ExpiresDate, '+1 day') ELSE '9999-12-31' END AS EndDate,
                c.RenewedDate
            FROM RenewedCertificate c
        ) g
    ) h
    JOIN StaffPresence s ON s.Owner = h.Person AND s.PresentFrom < h.ValidUntil AND s.PresentUntil > h.IssuedDate
) x
WHERE x.HeldFrom < x.HeldUntil
