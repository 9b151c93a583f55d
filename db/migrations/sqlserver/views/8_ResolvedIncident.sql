-- Incidents by the day on which they were resolved.
SELECT
    IncidentId,
    Account,
    Product,
    ProductLine,
    Severity,
    Nature,
    OpenedDate,
    ResolvedDate,
    ResolutionHours,
    Region,
    Geography,
    Industry,
    Segment
FROM OpenedIncident
WHERE ResolvedDate IS NOT NULL
