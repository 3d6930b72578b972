using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongbao.Formats;

/// <summary>
/// A text as a YAML scalar on one line. What is plain beyond doubt, which nearly all is, is written as it stands; what is not goes through
/// YamlDotNet.
/// </summary>
internal static partial class YamlScalar
{
    private static readonly EmitterSettings OneLine = EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n");

    public static void Write(StringBuilder yaml, ReadOnlySpan<char> text)
    {
        var isHarmless = IsHarmless(text);
        if (text.Length > 0 && (isHarmless && IsHarmlessSign(text[0]) || !MustQuote().IsMatch(text)))
            _ = isHarmless && text[0] is not (' ' or '%') && text[^1] != ' ' ? yaml.Append(text) : yaml.Append(Emit(text, ScalarStyle.Any));
        else
            _ = isHarmless ? yaml.Append('"').Append(text).Append('"') : yaml.Append(Emit(text, ScalarStyle.DoubleQuoted));
    }

    private static string Emit(ReadOnlySpan<char> text, ScalarStyle style)
    {
        using var scalar = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(scalar, OneLine);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(
            new Scalar(
                AnchorName.Empty,
                TagName.Empty,
                text.ToString(),
                style,
                isPlainImplicit: style == ScalarStyle.Any,
                isQuotedImplicit: true
            )
        );
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return scalar.ToString().Split('\n')[0];
    }

    // Letters, digits and the signs of Chinese text: none of them means anything to YAML inside a scalar.
    private static bool IsHarmless(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsHarmlessSign(c) && !char.IsAsciiLetterOrDigit(c) && c is not (' ' or '.' or '-' or '/' or '%' or '(' or ')'))
                return false;
        }

        return true;
    }

    // From the ideographic comma to the last unified ideograph, and the signs that stand beside them.
    private static bool IsHarmlessSign(char c) =>
        c
            is (>= '、' and <= '\u9FFF')
                or '（'
                or '）'
                or '，'
                or '：'
                or '；'
                or '！'
                or '？'
                or '％'
                or '“'
                or '”'
                or '‘'
                or '’'
                or '—'
                or '…';

    // Double quotes where a plain scalar would be read as something else, under YAML 1.1 too: numbers, dates, yes and no.
    [GeneratedRegex(
        "^(?:[-+.0-9].*|~|null|true|false|yes|no|on|off|y|n|=|<<)$|[\\n\\u0085\\u2028\\u2029\\uFEFF\\u0000-\\u001F\\u007F-\\u009F]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    internal static partial Regex MustQuote();
}
