namespace Tongbao.Framing;

/// <summary>The names under which this stage sets lines aside, beside those of the profile's chrome.</summary>
internal static class FrameNames
{
    /// <summary>The head that a browser prints above a page: date and time, and the title of the web page.</summary>
    public const string BrowserHead = "browserHead";

    /// <summary>The foot that a browser prints below a page: the address and the number of the page.</summary>
    public const string BrowserFoot = "browserFoot";

    /// <summary>What a site shows before the title.</summary>
    public const string SiteHeader = "siteHeader";

    /// <summary>What an office prints over the title of its letters: its name, a file number, 附件1.</summary>
    public const string DocumentHead = "documentHead";

    /// <summary>What a site says of the notice between its title and its first sentence.</summary>
    public const string PageMeta = "pageMeta";

    /// <summary>A row of the site's own table of the notice: a name and its value.</summary>
    public const string IndexTable = "indexTable";

    /// <summary>What stands beside the column of the text.</summary>
    public const string Sidebar = "sidebar";

    /// <summary>What a site shows behind the notice.</summary>
    public const string Footer = "footer";

    /// <summary>A day on which the page was published.</summary>
    public const string Published = "published";

    /// <summary>Who published the page.</summary>
    public const string Publisher = "publisher";

    /// <summary>Names under which only a web page sets text aside, whichever stage did it.</summary>
    private static readonly HashSet<string> OfWebPages =
    [
        BrowserHead,
        BrowserFoot,
        SiteHeader,
        PageMeta,
        Sidebar,
        Publisher,
        "pageTitle",
        "navigation",
        "noscript",
        "breadcrumb",
        "views",
        "fontSize",
        "share",
        "pageTools",
        "siteLinks",
        "neighbours",
        "filing",
    ];

    /// <summary>True when text that was set aside under <paramref name="name"/> tells that the notice was copied from a web page.</summary>
    public static bool TellWebPage(string name) => OfWebPages.Contains(name);
}
