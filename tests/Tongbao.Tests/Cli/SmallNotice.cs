namespace Tongbao.Tests.Cli;

/// <summary>The smallest notice that has everything a command prints.</summary>
internal static class SmallNotice
{
    public const string Text = """
        关于巡察整改情况的通报
        县委第三巡察组反馈2个问题。
        一、整改落实情况
        1.关于“台账更新不及时”问题的整改
        整改措施：一是明确专人；二是按月核对。
        整改结果：已完成整改。
        2.关于“值班制度不健全”问题的整改
        整改措施：修订值班办法。
        联系电话：0999-5550101

        """;
}
