namespace Tongbao.Vocabulary;

/// <summary>The words of <see cref="BlockKind"/>. A kind without words does not compile.</summary>
internal static class BlockKindWords
{
    public static Words Words(this BlockKind kind) =>
        kind switch
        {
            BlockKind.Problem => new("问题表现", "Problem"),
            BlockKind.Goal => new("整改目标", "Goal"),
            BlockKind.Measures => new("整改措施", "Measures"),
            BlockKind.Effects => new("整改成效", "Effects"),
            BlockKind.Result => new("整改结果", "Result"),
            BlockKind.Reason => new("未完成原因", "Reason"),
            BlockKind.NextSteps => new("下步打算", "Next steps"),
            BlockKind.Deadline => new("完成时限", "Deadline"),
            BlockKind.Responsible => new("责任单位", "Responsible"),
            BlockKind.Other => new("其他", "Other"),
        };
}
