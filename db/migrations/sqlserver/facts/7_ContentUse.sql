-- Uses of content by their day; whoever has not bought by then is not a customer yet.
SELECT
    s.Id AS UseId,
    COALESCE(a.Account, s.Account) AS Account,
    s.Content,
    COALESCE(s.Type, '') AS ContentType,
    s.Date AS UsedDate,
    CASE WHEN a.CustomerSince <= s.Date THEN 1 ELSE 0 END AS IsCustomer,
    COALESCE(a.Region, '') AS Region,
    COALESCE(a.Geography, '') AS Geography,
    COALESCE(a.Industry, '') AS Industry,
    COALESCE(a.Segment, '') AS Segment
FROM ContentUseVersion s
LEFT JOIN AccountTerms a ON a.IdMatch = s.AccountMatch AND (a.Spellings = 1 OR a.Account = s.Account)
WHERE s.ValidTo = '9999-12-31' AND s.IsDeleted = 0
