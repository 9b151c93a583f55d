-- Makes the database, a login that migrates it and a login that runs ScoreCard (docs/sql-server.md). For a DBA, with sqlcmd:
--
--   sqlcmd -S SERVER -i db/sqlserver-logins.sql -v Database=ScoreCard MigrateLogin=scorecard_migrate RunLogin=scorecard_run
--
-- with the variables MigratePassword and RunPassword in the environment, where they stay out of the list of processes.
-- Running it again does no harm. It leaves the password of a login that exists as it is. In a password write ' as ''.

IF DB_ID(N'$(Database)') IS NULL
    CREATE DATABASE [$(Database)];
GO

IF SUSER_ID(N'$(MigrateLogin)') IS NULL
    CREATE LOGIN [$(MigrateLogin)] WITH PASSWORD = N'$(MigratePassword)';
GO

IF SUSER_ID(N'$(RunLogin)') IS NULL
    CREATE LOGIN [$(RunLogin)] WITH PASSWORD = N'$(RunPassword)';
GO

-- The owner makes tables and views and turns row versions on; nobody else needs to.
IF NOT EXISTS (SELECT 1 FROM sys.databases WHERE name = N'$(Database)' AND SUSER_SNAME(owner_sid) = N'$(MigrateLogin)')
    ALTER AUTHORIZATION ON DATABASE::[$(Database)] TO [$(MigrateLogin)];
GO

USE [$(Database)];
GO

IF USER_ID(N'$(RunLogin)') IS NULL
    CREATE USER [$(RunLogin)] FOR LOGIN [$(RunLogin)] WITH DEFAULT_SCHEMA = dbo;
GO

-- Imports stage their rows in ordinary tables, and the import lock needs no right.
GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA::dbo TO [$(RunLogin)];
GO
