namespace Tongbao;

/// <summary>How a notice was published.</summary>
public enum InputFormat
{
    /// <summary>A PDF, with a text layer or scanned.</summary>
    Pdf,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A web page and its files in one (MHTML, RFC 2557).</summary>
    Mhtml,

    /// <summary>A Word file (Office Open XML, ISO/IEC 29500).</summary>
    Docx,

    /// <summary>
    /// A file of another word processor: Word 97 or WPS (<c>.doc</c>, <c>.wps</c>), rich text (<c>.rtf</c>), OpenDocument text
    /// (<c>.odt</c>). LibreOffice converts it, where it is installed.
    /// </summary>
    Doc,

    /// <summary>A workbook (Office Open XML, ISO/IEC 29500): a ledger.</summary>
    Xlsx,

    /// <summary>
    /// A file of another spreadsheet: Excel 97 or WPS (<c>.xls</c>, <c>.et</c>), OpenDocument (<c>.ods</c>). LibreOffice converts it,
    /// where it is installed.
    /// </summary>
    Xls,

    /// <summary>A picture of the notice: JPEG, PNG, or TIFF, which may have several pages. Models recognise it.</summary>
    Picture,
}
