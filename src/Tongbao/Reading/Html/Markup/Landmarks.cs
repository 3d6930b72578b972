using AngleSharp.Dom;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Markup;

/// <summary>What the tags, roles, classes and ids of templates say an element is for.</summary>
internal static class Landmarks
{
    /// <summary>How many words of an element are looked at.</summary>
    private const int MaxWords = 24;

    private static readonly Dictionary<string, FurnitureKind> Tags = new()
    {
        ["nav"] = FurnitureKind.Navigation,
        ["menu"] = FurnitureKind.Navigation,
        ["header"] = FurnitureKind.SiteHeader,
        ["footer"] = FurnitureKind.Footer,
        ["aside"] = FurnitureKind.Sidebar,
        ["form"] = FurnitureKind.Form,
        ["search"] = FurnitureKind.Form,
        ["dialog"] = FurnitureKind.Form,
    };

    /// <summary>Words of classes and ids in the templates of Chinese sites, English and pinyin.</summary>
    private static readonly Dictionary<string, FurnitureKind> Templates = Table(
        (
            FurnitureKind.Breadcrumb,
            "breadcrumb breadcrumbs crumb crumbs location position curpos currentpos weizhi dqwz wz dangqianweizhi mbx"
        ),
        (FurnitureKind.Navigation, "nav navbar navs navigation menu daohang dh tabs"),
        (FurnitureKind.SiteHeader, "header head top topbar banner logo login"),
        (FurnitureKind.Footer, "footer foot copyright bottom bot yejiao beian"),
        (FurnitureKind.Share, "share bdsharebuttonbox bdshare bshare social jiathis fenxiang fx sns"),
        (
            FurnitureKind.PageTools,
            "print tools toolbar tool qrcode ewm erweima dayin close zoom fontsize fontset wza accessibility voice read"
        ),
        (FurnitureKind.Sidebar, "sidebar side aside related recommend relate xgwz hot rank tuijian"),
        (FurnitureKind.Neighbours, "prevnext prev next pagination pager page shangyipian"),
        (FurnitureKind.Form, "search searchbox sousuo form"),
        (FurnitureKind.SiteLinks, "friendlink friendlinks links flink yqlj"),
        (FurnitureKind.ArticleInfo, "meta info infos msg pubinfo articleinfo source laiyuan xinxi")
    );

    private static readonly Dictionary<string, FurnitureKind> Roles = new()
    {
        ["navigation"] = FurnitureKind.Navigation,
        ["banner"] = FurnitureKind.SiteHeader,
        ["contentinfo"] = FurnitureKind.Footer,
        ["search"] = FurnitureKind.Form,
        ["complementary"] = FurnitureKind.Sidebar,
    };

    /// <summary>The words of an element's id, class and role: <c>articleShare-box</c> is article, share, box.</summary>
    public static IReadOnlyList<string> Words(IElement element)
    {
        var role = element.GetAttribute("role");
        return
        [
            .. Split(element.GetAttribute("id")).Concat(Split(element.GetAttribute("class"))).Take(MaxWords),
            .. role is null ? Array.Empty<string>() : ["role:" + role],
        ];
    }

    /// <summary>What <paramref name="block"/> is by its tag or role; null when they do not say.</summary>
    public static FurnitureKind? ByTag(PageBlock block) =>
        Tags.GetValueOrDefault(block.Name)
        ?? block
            .Marks.Where(mark => mark.StartsWith("role:", StringComparison.Ordinal))
            .Select(mark => Roles.GetValueOrDefault(mark[5..]))
            .FirstOrDefault(name => name is not null);

    /// <summary>What <paramref name="block"/> is by its classes and id; null when they do not say.</summary>
    public static FurnitureKind? ByClass(PageBlock block) =>
        block.Marks.Select(mark => Templates.GetValueOrDefault(mark)).FirstOrDefault(name => name is not null);

    private static IEnumerable<string> Split(string? names)
    {
        var start = 0;
        names ??= "";
        for (var at = 1; at <= names.Length; at++)
        {
            if (
                at < names.Length
                && char.IsAsciiLetter(names[at])
                && char.IsAsciiLetter(names[at - 1])
                && !(char.IsAsciiLetterUpper(names[at]) && char.IsAsciiLetterLower(names[at - 1]))
            )
                continue;
            if (char.IsAsciiLetter(names[start]))
                yield return names[start..at].ToLowerInvariant();
            start = at;
        }
    }

    private static Dictionary<string, FurnitureKind> Table(params (FurnitureKind Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Kind))).ToDictionary(pair => pair.word, pair => pair.Kind);
}
