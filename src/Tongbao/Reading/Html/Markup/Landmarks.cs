using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Markup;

/// <summary>What the tags, roles, classes and ids of templates say an element is for.</summary>
internal static class Landmarks
{
    /// <summary>How many words of an element are looked at.</summary>
    private const int MaxWords = 24;

    private static readonly Dictionary<string, string> Tags = new()
    {
        ["nav"] = AsideNames.Navigation,
        ["menu"] = AsideNames.Navigation,
        ["header"] = AsideNames.SiteHeader,
        ["footer"] = AsideNames.Footer,
        ["aside"] = AsideNames.Sidebar,
        ["form"] = AsideNames.Form,
        ["search"] = AsideNames.Form,
        ["dialog"] = AsideNames.Form,
    };

    /// <summary>Words of classes and ids in the templates of Chinese sites, English and pinyin.</summary>
    private static readonly Dictionary<string, string> Templates = Table(
        ("breadcrumb", "breadcrumb breadcrumbs crumb crumbs location position curpos currentpos weizhi dqwz wz dangqianweizhi mbx"),
        (AsideNames.Navigation, "nav navbar navs navigation menu daohang dh tabs"),
        (AsideNames.SiteHeader, "header head top topbar banner logo login"),
        (AsideNames.Footer, "footer foot copyright bottom bot yejiao beian"),
        ("share", "share bdsharebuttonbox bdshare bshare social jiathis fenxiang fx sns"),
        ("pageTools", "print tools toolbar tool qrcode ewm erweima dayin close zoom fontsize fontset wza accessibility voice read"),
        (AsideNames.Sidebar, "sidebar side aside related recommend relate xgwz hot rank tuijian"),
        ("neighbours", "prevnext prev next pagination pager page shangyipian"),
        (AsideNames.Form, "search searchbox sousuo form"),
        ("siteLinks", "friendlink friendlinks links flink yqlj"),
        ("articleInfo", "meta info infos msg pubinfo articleinfo source laiyuan xinxi")
    );

    private static readonly Dictionary<string, string> Roles = new()
    {
        ["navigation"] = AsideNames.Navigation,
        ["banner"] = AsideNames.SiteHeader,
        ["contentinfo"] = AsideNames.Footer,
        ["search"] = AsideNames.Form,
        ["complementary"] = AsideNames.Sidebar,
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
    public static string? ByTag(PageBlock block) =>
        Tags.GetValueOrDefault(block.Name)
        ?? block
            .Marks.Where(mark => mark.StartsWith("role:", StringComparison.Ordinal))
            .Select(mark => Roles.GetValueOrDefault(mark[5..]))
            .FirstOrDefault(name => name is not null);

    /// <summary>What <paramref name="block"/> is by its classes and id; null when they do not say.</summary>
    public static string? ByClass(PageBlock block) =>
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

    private static Dictionary<string, string> Table(params (string Name, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Name))).ToDictionary(pair => pair.word, pair => pair.Name);
}
