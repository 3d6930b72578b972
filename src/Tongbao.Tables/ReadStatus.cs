namespace Tongbao.Tables;

/// <summary>What became of an input, in the words of a ledger.</summary>
internal static class ReadStatus
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["ok"] = "完整",
        ["partial"] = "不全",
        ["notANotice"] = "不是整改通报",
        ["failed"] = "无法读取",
        ["timeout"] = "超时",
        ["crashed"] = "读取时出错",
        ["memory"] = "内存不足",
        ["encrypted"] = "已加密",
        ["noText"] = "没有文字",
    };

    /// <summary>A status that nobody knows stands as it is.</summary>
    public static string Chinese(string status) => Words.GetValueOrDefault(status, status);
}
