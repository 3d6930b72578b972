using Tongbao.Vocabulary;

namespace Tongbao.Findings;

/// <summary>The words of <see cref="Severity"/>.</summary>
internal static class SeverityWords
{
    public static Words Words(this Severity severity) =>
        severity switch
        {
            Severity.Info => new("提示", "info"),
            Severity.Warning => new("警告", "warning"),
            Severity.Error => new("错误", "error"),
        };
}
