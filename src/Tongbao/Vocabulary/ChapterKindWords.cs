namespace Tongbao.Vocabulary;

/// <summary>The words of <see cref="ChapterKind"/>.</summary>
internal static class ChapterKindWords
{
    public static Words Words(this ChapterKind kind) =>
        kind switch
        {
            ChapterKind.Organisation => new("组织部署", "organisation"),
            ChapterKind.Problems => new("问题整改", "problems"),
            ChapterKind.Suggestions => new("意见建议", "suggestions"),
            ChapterKind.Next => new("下步打算", "next steps"),
            ChapterKind.Duty => new("责任落实", "duty"),
        };
}
