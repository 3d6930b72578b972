using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Tongbao.Tables;
using Tongbao.Tables.Sheets;

namespace Tongbao.Tests.Tables;

/// <summary>A workbook as the Open XML SDK reads it.</summary>
internal sealed partial class Workbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public Workbook(IEnumerable<Notice> notices, int maxRows = XlsxBook.MaxRows)
        : this(TableInput.All(notices), maxRows) { }

    public Workbook(IEnumerable<TableInput> inputs, int maxRows = XlsxBook.MaxRows)
    {
        var file = new MemoryStream();
        NoticeXlsx.Write(file, inputs, maxRows);
        _document = SpreadsheetDocument.Open(file, isEditable: false);
    }

    public IEnumerable<string> SheetNames => Sheets.Select(sheet => sheet.Name!.Value!);

    /// <summary>What the SDK has against it, by the rules of Office 2019.</summary>
    public IEnumerable<string> Errors =>
        new OpenXmlValidator(FileFormatVersions.Office2019)
            .Validate(_document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}");

    /// <summary>Names of places in the workbook.</summary>
    public IEnumerable<DefinedName> DefinedNames => _document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>();

    private IEnumerable<Sheet> Sheets => _document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>();

    /// <summary>The sheet's XML.</summary>
    public Worksheet this[string name] =>
        ((WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets.Single(sheet => sheet.Name == name).Id!.Value!)).Worksheet!;

    /// <summary>
    /// The rows below the header, each cell under the name of its column; a number is a decimal, an empty cell is not there.
    /// </summary>
    public List<Dictionary<string, object>> Rows(string sheet)
    {
        var rows = this[sheet]
            .Descendants<Row>()
            .Select(row =>
                row.Elements<Cell>().Where(IsFilled).ToDictionary(cell => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]), Value)
            )
            .ToList();
        return [.. rows.Skip(1).Select(row => row.ToDictionary(cell => (string)rows[0][cell.Key], cell => cell.Value))];
    }

    public void Dispose() => _document.Dispose();

    private static bool IsFilled(Cell cell) => cell.InlineString is not null || cell.CellValue is not null;

    private static object Value(Cell cell) =>
        cell.InlineString is { } text
            ? Escape().Replace(text.InnerText, match => ((char)Convert.ToInt32(match.Groups["hex"].Value, 16)).ToString())
            : decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);

    [GeneratedRegex("_x(?<hex>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
