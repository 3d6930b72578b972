namespace Tongbao.Tables.Sheets;

/// <summary>
/// The parts of a workbook that are the same but for the names of its sheets. Of its properties only the program: others name a person and
/// a time.
/// </summary>
internal static class XlsxParts
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>""";
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The formats that SheetWriter's style numbers point at: 0 plain, 1 header, 2 cell.
    private const string Styles = $"""
        {Declaration}<styleSheet xmlns="{Spreadsheet}">
        <fonts count="2"><font><sz val="9"/><name val="宋体"/></font><font><b/><sz val="9"/><name val="宋体"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
        <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="3">
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        </cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    private const string Relationships = $"""
        {Declaration}<Relationships xmlns="{Package}/relationships">
        <Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
        <Relationship Id="rId2" Type="{Office}/extended-properties" Target="docProps/app.xml"/>
        </Relationships>
        """;

    private static string Properties(string tool) =>
        $"""
            {Declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
            <Application>{tool}</Application>
            </Properties>
            """;

    /// <summary>Where sheet <paramref name="number"/>, 1 for the first, stands in the package.</summary>
    public static string Sheet(int number) => $"xl/worksheets/sheet{number}.xml";

    /// <param name="sheets">Their names and, for the filters, all their cells.</param>
    /// <param name="tool">The program, as the properties name it.</param>
    public static IEnumerable<(string Path, string Xml)> Of(IReadOnlyList<(string Name, string Range)> sheets, string tool) =>
        [
            ("docProps/app.xml", Properties(tool)),
            ("xl/styles.xml", Styles),
            ("xl/workbook.xml", Workbook(sheets)),
            ("xl/_rels/workbook.xml.rels", WorkbookRelationships(sheets.Count)),
            ("_rels/.rels", Relationships),
            ("[Content_Types].xml", ContentTypes(sheets.Count)),
        ];

    private static string Workbook(IReadOnlyList<(string Name, string Range)> sheets) =>
        $"""
            {Declaration}<workbook xmlns="{Spreadsheet}" xmlns:r="{Office}">
            <bookViews><workbookView/></bookViews>
            <sheets>{Each(sheets.Count, n => $"""<sheet name="{sheets[n - 1].Name}" sheetId="{n}" r:id="rId{n}"/>""")}</sheets>
            <definedNames>{Each(sheets.Count, n => Filter(n - 1, sheets[n - 1]) + Titles(n - 1, sheets[n - 1].Name))}</definedNames>
            </workbook>
            """;

    private static string Filter(int index, (string Name, string Range) sheet) =>
        $"""<definedName name="_xlnm._FilterDatabase" localSheetId="{index}" hidden="1">'{sheet.Name}'!{sheet.Range}</definedName>""";

    // The header stands on every printed page.
    private static string Titles(int index, string sheet) =>
        $"""<definedName name="_xlnm.Print_Titles" localSheetId="{index}">'{sheet}'!$1:$1</definedName>""";

    private static string WorkbookRelationships(int sheets) =>
        $"""
            {Declaration}<Relationships xmlns="{Package}/relationships">
            {Each(sheets, n => $"""<Relationship Id="rId{n}" Type="{Office}/worksheet" Target="/{Sheet(n)}"/>""")}
            <Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="/xl/styles.xml"/>
            </Relationships>
            """;

    private static string ContentTypes(int sheets) =>
        $"""
            {Declaration}<Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/>
            {Each(sheets, n => $"""<Override PartName="/{Sheet(n)}" ContentType="{Type}.worksheet+xml"/>""")}
            </Types>
            """;

    private static string Each(int count, Func<int, string> xml) => string.Concat(Enumerable.Range(1, count).Select(xml));
}
