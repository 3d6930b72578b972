namespace Tongbao;

/// <summary>The input of a notice.</summary>
/// <param name="File">Base name as given.</param>
/// <param name="Path">Path below the input folder, with <c>/</c>, where notices of many files stand in one table; null otherwise.</param>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Text">Where its text is from.</param>
/// <param name="PublishedOn">发布时间 of the web page, ISO 8601; null when it says none.</param>
/// <param name="Publisher">来源 of the web page, as printed; null when it says none.</param>
public sealed record Source(
    string File,
    string? Path,
    string MediaType,
    string Sha256,
    int Pages,
    TextKind Text,
    NoticeDate? PublishedOn = null,
    string? Publisher = null
);
