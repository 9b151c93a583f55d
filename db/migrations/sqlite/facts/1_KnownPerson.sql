-- The people of the people sheet, matched like KnownAccount.
SELECT
    IdMatch,
    Id AS Person,
    COUNT(*) OVER (PARTITION BY IdMatch) AS Spellings
FROM PersonVersion
WHERE ValidTo = '9999-12-31'
