-- Makes a login that reads the Report views and nothing else, for SQL and Power BI (docs/sql-server.md). For a DBA, with sqlcmd:
--
--   sqlcmd -S SERVER -i db/sqlserver-reader.sql -v Database=ScoreCard ReadLogin=scorecard_report
--
-- with the variable ReadPassword in the environment. Before or after the first migration; running it again does no harm.

IF SUSER_ID(N'$(ReadLogin)') IS NULL
    CREATE LOGIN [$(ReadLogin)] WITH PASSWORD = N'$(ReadPassword)';
GO

USE [$(Database)];
GO

-- Migrations make views anew, which takes the rights on them away, and give them to this role again.
IF DATABASE_PRINCIPAL_ID(N'scorecard_reader') IS NULL
    CREATE ROLE scorecard_reader;
GO

IF USER_ID(N'$(ReadLogin)') IS NULL
    CREATE USER [$(ReadLogin)] FOR LOGIN [$(ReadLogin)] WITH DEFAULT_SCHEMA = dbo;
GO

ALTER ROLE scorecard_reader ADD MEMBER [$(ReadLogin)];
GO

DECLARE @grants NVARCHAR(MAX) = (
    SELECT STRING_AGG(CAST(CONCAT(N'GRANT SELECT ON dbo.', TABLE_NAME, N' TO scorecard_reader') AS NVARCHAR(MAX)), N'; ')
    FROM INFORMATION_SCHEMA.VIEWS
    WHERE TABLE_SCHEMA = N'dbo' AND TABLE_NAME LIKE N'Report%');
IF @grants IS NOT NULL
    EXEC (@grants);
GO
