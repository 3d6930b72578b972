namespace Tongbao.Reading.Word;

/// <summary>The names under which a Word file's own text is set aside.</summary>
internal static class AsideNames
{
    /// <summary>Text of a page's head.</summary>
    public const string RunningHead = "runningHead";

    /// <summary>Text of a page's foot.</summary>
    public const string Footer = "footer";

    /// <summary>A line of head or foot that counts the pages.</summary>
    public const string PageNumber = "pageNumber";

    /// <summary>A text laid across the page behind it.</summary>
    public const string Watermark = "watermark";

    /// <summary>A tracked change takes it out.</summary>
    public const string Deleted = "deleted";

    /// <summary>A tracked change moves it elsewhere, where it is read.</summary>
    public const string MovedAway = "movedAway";

    /// <summary>Formatted as hidden: it does not print.</summary>
    public const string Hidden = "hidden";

    /// <summary>Words of a reviewer in the margin.</summary>
    public const string Comment = "comment";

    /// <summary>A table of contents: every line of it stands in the text again.</summary>
    public const string Contents = "contents";

    /// <summary>How the characters below it are pronounced.</summary>
    public const string Ruby = "ruby";
}
