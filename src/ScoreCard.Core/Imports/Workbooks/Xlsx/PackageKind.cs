namespace ScoreCard.Core.Imports.Workbooks.Xlsx;

/// <summary>Many formats are zip files. Names those that people mistake for a workbook.</summary>
internal static class PackageKind
{
    public static void Check(Package package)
    {
        if (package.Has("xl/workbook.bin"))
        {
            throw package.Refuse("is a binary workbook (.xlsb), which is not read; open it in Excel and save it as .xlsx");
        }

        if (package.Has("mimetype") && package.Has("content.xml"))
        {
            throw package.Refuse("is an OpenDocument file (.ods), which is not read; open it in LibreOffice or Excel and save it as .xlsx");
        }

        if (package.Has("Index/Document.iwa") || package.Has("Index.zip"))
        {
            throw package.Refuse("is a Numbers document, which is not read; export it from Numbers as an Excel workbook (.xlsx)");
        }

        if (package.Has("word/document.xml"))
        {
            throw package.Refuse("is a Word document; export the table from the CRM as .xlsx or .csv");
        }

        if (package.Has("ppt/presentation.xml"))
        {
            throw package.Refuse("is a PowerPoint presentation; export the data from the CRM as .xlsx or .csv");
        }

        if (!package.Has("[Content_Types].xml") && !package.Has("xl/workbook.xml"))
        {
            throw package.Refuse("is a zip file but not a workbook; unpack it and import the .xlsx or .csv file in it");
        }
    }
}
