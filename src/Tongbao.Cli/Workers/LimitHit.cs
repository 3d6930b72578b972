using System.Globalization;
using Tongbao.Cli.Reading;
using Tongbao.Findings;

namespace Tongbao.Cli.Workers;

/// <summary>What is said of a document that used up its time or its memory.</summary>
internal static class LimitHit
{
    public static ReadResponse Time(TimeSpan limit) =>
        ReadResponse.Of(
            DocumentStatus.Timeout,
            ReadingFindings.TimeLimit.Found(string.Create(CultureInfo.InvariantCulture, $"not read within {limit.TotalSeconds:0.###} s"))
        );

    public static ReadResponse Memory() =>
        ReadResponse.Of(DocumentStatus.Memory, ReadingFindings.MemoryLimit.Found("needs more memory than --memory allows"));
}
