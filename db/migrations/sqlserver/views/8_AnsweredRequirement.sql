-- What customers ask of our products, by the day of the first answer.
SELECT
    RequirementId,
    Account,
    Product,
    ProductLine,
    Title,
    RequirementStatus,
    AskedDate,
    AnsweredDate,
    DeliveredDate,
    ResponseDays,
    Region,
    Geography,
    Industry,
    Segment
FROM AskedRequirement
WHERE AnsweredDate IS NOT NULL
