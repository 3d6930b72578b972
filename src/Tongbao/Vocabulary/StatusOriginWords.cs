namespace Tongbao.Vocabulary;

/// <summary>The words of <see cref="StatusOrigin"/>.</summary>
internal static class StatusOriginWords
{
    public static Words Words(this StatusOrigin origin) =>
        origin switch
        {
            StatusOrigin.Result => new("整改结果", "result"),
            StatusOrigin.Heading => new("标题", "heading"),
            StatusOrigin.Text => new("正文", "text"),
        };
}
