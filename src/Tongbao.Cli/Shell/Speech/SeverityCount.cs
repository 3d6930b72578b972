using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>How many findings there are of each severity, in words.</summary>
internal static class SeverityCount
{
    /// <summary>Those of which there are any, the gravest first.</summary>
    public static PhraseValue Of(Func<Severity, int> count) =>
        PhraseValue.Of(
            Enum.GetValues<Severity>()
                .Where(severity => count(severity) > 0)
                .OrderDescending()
                .Select(severity => (PhraseValue)Of(severity, PhraseValue.Grouped(count(severity))))
        );

    private static Phrase Of(Severity severity, PhraseValue count) =>
        severity switch
        {
            Severity.Error => Phrases.SummaryError(count),
            Severity.Warning => Phrases.SummaryWarning(count),
            Severity.Info => Phrases.SummaryInfo(count),
        };
}
