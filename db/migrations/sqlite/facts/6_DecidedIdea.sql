-- Ideas by the day on which they were shipped or declined.
SELECT
    IdeaId,
    Title,
    Owner,
    Account,
    IsWithCustomer,
    RaisedDate,
    DecidedDate,
    Status,
    Manager,
    Team,
    Region,
    Geography,
    Industry,
    Segment
FROM RaisedIdea
WHERE DecidedDate IS NOT NULL AND Status IN ('Shipped', 'Declined')
