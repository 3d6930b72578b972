using Tongbao.Diagnostics;

namespace Tongbao.Tests.Checks;

/// <summary>Runs the whole parser over a small notice.</summary>
internal static class Check
{
    /// <summary>A notice that no check has anything against.</summary>
    public const string Sound = """
        关于巡察整改情况的通报
        市委第九巡察组指出2个问题。
        一、整改落实情况
        1.关于“学习不深入”问题的整改
        整改措施：开展学习。
        2.关于“台账不全”问题的整改
        整改措施：建立台账。
        """;

    public static IEnumerable<Diagnostic> Findings(string text) => NoticeParser.Parse(NoticeSource.FromText(text)).Diagnostics;
}
