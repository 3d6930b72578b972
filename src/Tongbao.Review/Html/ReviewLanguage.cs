namespace Tongbao.Review.Html;

/// <summary>The language of a review page's own words.</summary>
internal enum ReviewLanguage
{
    Zh,
    En,
}
