-- Certificates from their last day on, until the same person got the same certificate anew, on the days on which who held them was there.
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
    CASE WHEN s.PresentFrom > h.ExpiresDate THEN s.PresentFrom ELSE h.ExpiresDate END AS EndedFrom,
    CASE WHEN s.PresentUntil < h.RenewedDate THEN s.PresentUntil ELSE h.RenewedDate END AS EndedUntil
FROM RenewedCertificate h
JOIN StaffPresence s ON s.Owner = h.Person AND s.PresentFrom < h.RenewedDate AND s.PresentUntil > h.ExpiresDate
WHERE h.ExpiresDate < h.RenewedDate
