using System.ComponentModel;
using System.Xml;
using YamlDotNet.Core;

namespace Tongbao.Languages;

/// <summary>
/// Why the runtime or a library failed, in words of our own: theirs are English and differ from version to version. The kind of the
/// exception is named; <c>TONGBAO_TRACE=1</c> shows its own words.
/// </summary>
internal static class Cause
{
    // errno(3), which Windows shares for these two.
    private const int NoEntry = 2;
    private const int NoPermission = 13;

    /// <summary>How YamlDotNet tells of a key that stands twice; the key follows.</summary>
    private const string DuplicateKey = "Duplicate key ";

    public static Phrase Of(Exception e) =>
        e switch
        {
            RefusedYamlException refused => refused.Said,
            YamlException { Message: var words } when words.StartsWith(DuplicateKey, StringComparison.Ordinal) => Phrases.CauseDuplicateKey(
                words[DuplicateKey.Length..]
            ),
            YamlException => Phrases.CauseYaml,
            XmlException { LineNumber: > 0 and var line } => Phrases.CauseXml(line),
            XmlException => Phrases.CauseXmlRefused,
            InvalidDataException => Phrases.CauseData,
            EndOfStreamException => Phrases.CauseEnds,
            Win32Exception { NativeErrorCode: NoEntry } => Phrases.CauseNoProgram,
            Win32Exception { NativeErrorCode: NoPermission } => Phrases.IoPermission,
            Win32Exception { NativeErrorCode: var code } => Phrases.IoSystem(code),
            IOException or UnauthorizedAccessException => IoReason.Of(e),
            _ => Phrases.CauseThrew(e.GetType().Name),
        };
}
