namespace Tongbao.Lines;

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
