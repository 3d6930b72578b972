namespace Tongbao.Vocabulary;

/// <summary>A kind of text that is set aside because it is not the notice's: page numbers, site navigation, scripts.</summary>
/// <remarks>This is the catalogue: a new kind is one row here. Readers, profiles, pages and <c>explain</c> use it.</remarks>
internal sealed class FurnitureKind
{
    // Filled by the rows below, so it must be initialised before them.
    private static readonly List<FurnitureKind> Rows = [];

    // Of a printed page.
    public static readonly FurnitureKind PageNumber = new("pageNumber", "页码", "Page number");
    public static readonly FurnitureKind RunningHead = new("runningHead", "页眉页脚", "Running head");
    public static readonly FurnitureKind Watermark = new("watermark", "水印", "Watermark");
    public static readonly FurnitureKind Overprint = new("overprint", "重影", "Overprint");
    public static readonly FurnitureKind OutsidePage = new("outsidePage", "页面之外", "Outside the page");
    public static readonly FurnitureKind LayerOff = new("layerOff", "关闭的图层", "Layer that is switched off");
    public static readonly FurnitureKind Covered = new("covered", "被覆盖的文字", "Covered text");
    public static readonly FurnitureKind ColumnHeading = new("columnHeading", "栏目标题", "Column heading");
    public static readonly FurnitureKind RepeatedTitle = new("repeatedTitle", "重复标题", "Repeated title");
    public static readonly FurnitureKind SeparatorLine = new("separatorLine", "分隔线", "Separator line");
    public static readonly FurnitureKind RepeatedHeading = new("repeatedHeading", "重复表头", "Repeated heading");

    // Of a workbook that Tongbao wrote.
    public static readonly FurnitureKind LedgerColumn = new("ledgerColumn", "台账附加信息", "Bookkeeping of a ledger");

    // Of a recognised page.
    public static readonly FurnitureKind RecognisedNoise = new("recognisedNoise", "识别噪点", "Recognised noise");
    public static readonly FurnitureKind ReplacedText = new("replacedText", "被识别结果替换的文字", "Text replaced by OCR");

    // Of text that somebody marked.
    public static readonly FurnitureKind StruckOut = new("struckOut", "删除线文字", "Text struck out");
    public static readonly FurnitureKind Markup = new("markup", "标记符号", "Markup");

    // Of a Word file.
    public static readonly FurnitureKind Deleted = new("deleted", "修订删除的文字", "Deleted text");
    public static readonly FurnitureKind MovedAway = new("movedAway", "移走的文字", "Moved text");
    public static readonly FurnitureKind Comment = new("comment", "批注", "Comment");
    public static readonly FurnitureKind Contents = new("contents", "目录", "Table of contents");
    public static readonly FurnitureKind Ruby = new("ruby", "拼音", "Pronunciation");

    // Of a web page: its markup.
    public static readonly FurnitureKind Hidden = new("hidden", "隐藏文字", "Hidden text");
    public static readonly FurnitureKind Script = new("script", "脚本", "Script");
    public static readonly FurnitureKind Style = new("style", "样式表", "Style sheet");
    public static readonly FurnitureKind NoScript = new("noscript", "备用内容", "Fallback content", isOfWebPage: true);
    public static readonly FurnitureKind Graphic = new("graphic", "图形文字", "Text of a graphic");
    public static readonly FurnitureKind PageTitle = new("pageTitle", "网页标题", "Page title", isOfWebPage: true);

    // Of a page that a browser printed, and of an office's letter.
    public static readonly FurnitureKind BrowserHead = new("browserHead", "浏览器页眉", "Browser head", isOfWebPage: true);
    public static readonly FurnitureKind BrowserFoot = new("browserFoot", "浏览器页脚", "Browser foot", isOfWebPage: true);
    public static readonly FurnitureKind DocumentHead = new("documentHead", "文件头", "Document head");

    // Of a web page: its parts.
    public static readonly FurnitureKind PageMeta = new("pageMeta", "网页信息", "Page information", isOfWebPage: true);
    public static readonly FurnitureKind Navigation = new("navigation", "导航", "Navigation", isOfWebPage: true);
    public static readonly FurnitureKind SiteHeader = new("siteHeader", "网站页首", "Site header", isOfWebPage: true);
    public static readonly FurnitureKind Footer = new("footer", "页脚", "Footer");
    public static readonly FurnitureKind Sidebar = new("sidebar", "侧栏", "Sidebar", isOfWebPage: true);
    public static readonly FurnitureKind ArticleInfo = new("articleInfo", "文章信息", "Article information");
    public static readonly FurnitureKind Form = new("form", "表单", "Form");

    // Of a web page: its words.
    public static readonly FurnitureKind Breadcrumb = new("breadcrumb", "当前位置", "Breadcrumb", isOfWebPage: true);
    public static readonly FurnitureKind Published = new("published", "发布时间", "Date of publication");
    public static readonly FurnitureKind Publisher = new("publisher", "来源", "Publisher", isOfWebPage: true);
    public static readonly FurnitureKind Credits = new("credits", "作者与编辑", "Credits");
    public static readonly FurnitureKind Views = new("views", "浏览次数", "Number of views", isOfWebPage: true);
    public static readonly FurnitureKind FontSize = new("fontSize", "字号选择", "Font size", isOfWebPage: true);
    public static readonly FurnitureKind IndexTable = new("indexTable", "索引信息", "Index of the document");
    public static readonly FurnitureKind Share = new("share", "分享", "Share", isOfWebPage: true);
    public static readonly FurnitureKind PageTools = new("pageTools", "页面工具", "Page tools", isOfWebPage: true);
    public static readonly FurnitureKind SiteLinks = new("siteLinks", "网站链接", "Site links", isOfWebPage: true);
    public static readonly FurnitureKind Neighbours = new("neighbours", "相邻文章", "Neighbouring articles", isOfWebPage: true);
    public static readonly FurnitureKind Filing = new("filing", "备案号", "Filing number", isOfWebPage: true);

    private FurnitureKind(string key, string chinese, string english, bool isOfWebPage = false)
    {
        (Key, Words, IsOfWebPage) = (key, new Words(chinese, english), isOfWebPage);
        Rows.Add(this);
    }

    /// <summary>Every kind, in the order of the catalogue.</summary>
    public static IReadOnlyList<FurnitureKind> All => Rows;

    /// <summary>The name in profiles and in <c>explain</c>.</summary>
    public string Key { get; }

    /// <summary>The names for people.</summary>
    public Words Words { get; }

    /// <summary>True if only a web page has it: its presence tells that a text was copied from one.</summary>
    public bool IsOfWebPage { get; }

    /// <summary>The kind with this key; null if there is none.</summary>
    public static FurnitureKind? Find(string key) => Rows.Find(kind => kind.Key == key);

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
