-- What cookies and tokens are sealed with: in the store, so that each web node opens what another one sealed.
CREATE TABLE DataProtectionKey (
    Name NVARCHAR(200) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT PK_DataProtectionKey PRIMARY KEY,
    Xml NVARCHAR(4000) COLLATE Latin1_General_100_BIN2 NOT NULL
);
