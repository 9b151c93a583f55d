-- What the events of an account take from it. Its region is that of the deal by which it became a customer; a prospect has none.
SELECT
    k.IdMatch,
    k.Id AS Account,
    k.Spellings,
    COALESCE(c.Region, '') AS Region,
    k.Geography,
    k.Industry,
    k.Segment,
    c.PresentFrom AS CustomerSince
FROM KnownAccount k
LEFT JOIN CustomerPresence c ON c.Account = k.Id
