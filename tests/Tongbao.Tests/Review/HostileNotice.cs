namespace Tongbao.Tests.Review;

/// <summary>A notice whose words would be HTML, if anybody let them.</summary>
internal static class HostileNotice
{
    public const string Text = """
        关于<script>window.ran=1</script>巡察整改情况的通报
        县委第三巡察组反馈2个问题。</style><img src=x onerror="window.ran=1">
        一、整改落实情况
        1.关于“台账</script><script>window.ran=1</script>不及时”问题的整改
        整改措施：一是"><svg onload=window.ran=1>明确专人；二是&lt;b&gt;按月核对&amp;'。
        整改结果：已完成整改。
        2.关于“]]>--><style>body{display:none}</style>”问题的整改
        整改措施：修订办法。
        """;
}
