-- Each certificate that somebody has got, and the day on which the same person got the same one anew; the last of days where none did.
SELECT
    c.Id AS CertificationId,
    n.Person,
    c.Certificate,
    c.Category,
    c.IssuedDate,
    c.ExpiresDate,
    COALESCE(LEAD(c.IssuedDate) OVER (PARTITION BY n.Person, c.Certificate ORDER BY c.IssuedDate, c.Id), c.ValidTo) AS RenewedDate
FROM CertificationVersion c
JOIN StaffName n ON n.Name = c.Person
WHERE c.ValidTo = '9999-12-31' AND c.IsDeleted = 0
