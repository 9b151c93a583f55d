-- What cookies and tokens are sealed with: in the store, so that each web node opens what another one sealed.
CREATE TABLE DataProtectionKey (
    Name TEXT NOT NULL PRIMARY KEY,
    Xml TEXT NOT NULL
) STRICT;
