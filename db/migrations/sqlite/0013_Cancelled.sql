-- Cancelled, as Dynamics 365 says it in other languages; what a user has said of these words stays.
INSERT INTO StageOutcome (StageMatch, Stage, Outcome, IsTold)
SELECT w.StageMatch, w.Stage, 'Void', 0
FROM (
    SELECT 'storniert' AS StageMatch, 'Storniert' AS Stage UNION ALL
    SELECT 'abgebrochen', 'Abgebrochen' UNION ALL
    SELECT 'annule', 'Annulé' UNION ALL
    SELECT 'abandonne', 'Abandonné' UNION ALL
    SELECT 'cancelado', 'Cancelado' UNION ALL
    SELECT 'anulado', 'Anulado' UNION ALL
    SELECT 'annullato', 'Annullato' UNION ALL
    SELECT 'geannuleerd', 'Geannuleerd'
) w
WHERE NOT EXISTS (SELECT 1 FROM StageOutcome o WHERE o.StageMatch = w.StageMatch);
