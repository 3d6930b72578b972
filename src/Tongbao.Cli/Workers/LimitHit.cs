using Tongbao.Cli.Reading;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Cli.Workers;

/// <summary>What is said of a document that used up its time or its memory.</summary>
internal static class LimitHit
{
    public static ReadResponse Time(TimeSpan limit) =>
        ReadResponse.Of(DocumentStatus.Timeout, ReadingFindings.TimeLimit.Found(Phrases.TimeLimit(PhraseValue.Seconds(limit))));

    public static ReadResponse Memory() => ReadResponse.Of(DocumentStatus.Memory, ReadingFindings.MemoryLimit.Found(Phrases.MemoryLimit));
}
