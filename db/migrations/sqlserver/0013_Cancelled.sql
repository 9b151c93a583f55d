-- Cancelled, as Dynamics 365 says it in other languages; what a user has said of these words stays.
INSERT INTO StageOutcome (StageMatch, Stage, Outcome, IsTold)
SELECT w.StageMatch, w.Stage, 'Void', 0
FROM (
    SELECT 'storniert' AS StageMatch, N'Storniert' AS Stage UNION ALL
    SELECT 'abgebrochen', N'Abgebrochen' UNION ALL
    SELECT 'annule', N'Annulé' UNION ALL
    SELECT 'abandonne', N'Abandonné' UNION ALL
    SELECT 'cancelado', N'Cancelado' UNION ALL
    SELECT 'anulado', N'Anulado' UNION ALL
    SELECT 'annullato', N'Annullato' UNION ALL
    SELECT 'geannuleerd', N'Geannuleerd'
) w
WHERE NOT EXISTS (SELECT 1 FROM StageOutcome o WHERE o.StageMatch = w.StageMatch);
