namespace Tongbao.Tests.Checking;

/// <summary>Small notices to check.</summary>
internal static class FaultyNotice
{
    /// <summary>A number is missing (warning), and two headings read the same (info).</summary>
    public const string Text = """
        关于巡察整改情况的通报
        一、组织领导
        （一）书记履职情况
        书记带头研究整改工作。
        （二）书记履职情况
        书记带头推动整改工作。
        二、整改落实情况
        1.关于“学习不深入”问题的整改
        整改措施：开展学习。
        3.关于“台账不全”问题的整改
        整改措施：建立台账。

        """;

    /// <summary>Nothing is wrong with it.</summary>
    public const string Sound = "关于巡察整改情况的通报\n一、整改落实情况\n1.关于“学习不深入”问题的整改\n整改措施：开展学习。\n";
}
