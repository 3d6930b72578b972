using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Tongbao.Formats;
using Tongbao.Languages;

namespace Tongbao;

/// <summary>Reads back outputs of either syntax, which are told apart by their content.</summary>
public static partial class NoticeOutput
{
    /// <summary>How many bytes are enough for <see cref="IsOutput"/>: the contract's name is the first thing an output says.</summary>
    internal const int BeginningLength = 512;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// True when <paramref name="beginning"/>, the whole or the first bytes of a file, begins an output in YAML or JSON: its first key is
    /// <c>schema</c>, with a version of <c>tongbao.notice</c>.
    /// </summary>
    public static bool IsOutput(ReadOnlySpan<byte> beginning) => Beginning().IsMatch(Head(beginning));

    /// <summary>Reads an output, in UTF-8 with or without a byte order mark.</summary>
    /// <exception cref="JsonException">It is no output, is in another encoding, is broken, or was written for another version of the
    /// contract.</exception>
    public static Notice Read(ReadOnlySpan<byte> output)
    {
        var text = Decode(output);
        var head = Beginning().Match(Head(output));
        if (!head.Success)
            throw new NotAnOutputException(Phrases.JsonNoOutput);
        var version = head.Groups["version"].Value;
        if (version != "1")
            throw new NotAnOutputException(Phrases.JsonVersion(version));
        return head.Groups["json"].Success ? NoticeJson.Read(text) : NoticeYaml.Read(text);
    }

    private static string Decode(ReadOnlySpan<byte> output)
    {
        try
        {
            return Strict.GetString(output).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw new NotAnOutputException(Phrases.JsonEncoding, e);
        }
    }

    // Latin-1, because a character may be cut in two at the end; the mark of UTF-8 stands there as ï»¿.
    private static string Head(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, BeginningLength)]);

    [GeneratedRegex(
        """^(?:\u00EF\u00BB\u00BF)?(?:\s*(?<json>"""
            + """\{)\s*"schema"\s*:\s*"|(?:(?:\#[^\n]*|---)?\r?\n|---\s)*(?:schema|"schema")\s*:\s*["']?)tongbao\.notice/(?<version>"""
            + """[0-9]+)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Beginning();
}
