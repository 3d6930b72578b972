using System.Text.Json;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Cli.Jobs;

/// <summary>A document that is an output of a former parse: it is read back, and never taken for a notice.</summary>
internal static class FormerOutput
{
    /// <summary>The notice of an output, with findings asked anew, since it may have been corrected; null for no output.</summary>
    /// <exception cref="UnreadableNoticeException">It is a broken output, or a file of data that is none.</exception>
    public static Notice? Read(NoticeSource source, ParseOptions options)
    {
        var isOutput = NoticeOutput.IsOutput(source.Bytes);
        if (!isOutput && (options.Format is not null || !OutputSniffer.HasEnding(source.File)))
            return null;
        if (isOutput && OutputSniffer.IsTable(source.File))
            throw Unreadable(Phrases.UnreadableOutputTable);
        try
        {
            var notice = NoticeOutput.Read(source.Bytes);
            return notice with { Diagnostics = NoticeChecker.Check(notice, options.Rules) };
        }
        catch (JsonException e)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(JsonReason.Of(e)), e);
        }
    }

    /// <summary>Refuses an output where a notice itself is needed.</summary>
    /// <exception cref="UnreadableNoticeException">It is one.</exception>
    public static void Refuse(NoticeSource source)
    {
        if (NoticeOutput.IsOutput(source.Bytes))
            throw Unreadable(Phrases.UnreadableOutputNotNotice);
    }

    private static UnreadableNoticeException Unreadable(Phrase said) => new(ReadingFindings.Unreadable.Found(said));
}
