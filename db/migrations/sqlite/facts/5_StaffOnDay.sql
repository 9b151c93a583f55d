-- Representatives and engineers on each day on which they were there.
SELECT
    Owner,
    Manager,
    Team,
    Region,
    RepFte,
    SeFte,
    PresentFrom,
    PresentUntil
FROM StaffPresence
WHERE RepFte + SeFte > 0
