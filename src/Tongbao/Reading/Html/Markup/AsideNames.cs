namespace Tongbao.Reading.Html.Markup;

/// <summary>The names under which the elements of a web page are set aside. What its words say stands in the profile.</summary>
internal static class AsideNames
{
    public const string Script = "script";
    public const string Style = "style";
    public const string PageTitle = "pageTitle";
    public const string NoScript = "noscript";
    public const string Graphic = "graphic";
    public const string Form = "form";
    public const string Hidden = "hidden";
    public const string Published = "published";
    public const string Publisher = "publisher";
    public const string Navigation = "navigation";
    public const string SiteHeader = "siteHeader";
    public const string Footer = "footer";
    public const string Filing = "filing";
    public const string Sidebar = "sidebar";
    public const string IndexTable = "indexTable";
}
