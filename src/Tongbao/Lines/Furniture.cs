using Tongbao.Pages;

namespace Tongbao.Lines;

/// <summary>Text that is set aside on purpose, under a name.</summary>
/// <param name="Name">What it is: one of <see cref="FurnitureNames"/>, or a row of the profile's chrome.</param>
/// <param name="Text">The words.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Line">1-based line of the page or file; 0 when it stands in no line.</param>
/// <param name="Box">Null for plain text.</param>
internal sealed record Furniture(string Name, string Text, int Page, int Line, Box? Box);

/// <summary>The names under which text may be set aside.</summary>
internal static class FurnitureNames
{
    public const string PageNumber = "pageNumber";
    public const string RunningHead = "runningHead";
    public const string Watermark = "watermark";
    public const string Overprint = "overprint";
    public const string OutsidePage = "outsidePage";
    public const string ColumnHeading = "columnHeading";
    public const string RecognisedNoise = "recognisedNoise";
    public const string RepeatedTitle = "repeatedTitle";
}
