using System.Text;

namespace Tongbao.Languages;

/// <summary>Puts values in place of the placeholders of a phrase.</summary>
/// <remarks>
/// <c>{name}</c> is the value; <c>{name:page|pages}</c> the first word where it is 1, else the second; <c>{names[ and ]}</c> a list with
/// what stands between its members; <c>{name@status}</c> the phrase whose key is <c>status.</c> and the value.
/// </remarks>
internal static class PhraseTemplate
{
    public static string Fill(string template, PhraseArguments arguments, Language language)
    {
        var open = template.IndexOf('{');
        if (open < 0)
            return template;
        var words = new StringBuilder();
        var from = 0;
        for (; open >= 0; open = template.IndexOf('{', from))
        {
            var close = template.IndexOf('}', open);
            words.Append(template, from, open - from).Append(Value(template[(open + 1)..close], arguments, language));
            from = close + 1;
        }

        return words.Append(template, from, template.Length - from).ToString();
    }

    private static string Value(string placeholder, PhraseArguments arguments, Language language)
    {
        var end = placeholder.AsSpan().IndexOfAny(':', '[', '@');
        if (end < 0)
            return arguments[placeholder].In(language);
        var (value, rest) = (arguments[placeholder[..end]], placeholder[(end + 1)..]);
        return placeholder[end] switch
        {
            ':' => rest.Split('|')[value.Number == 1 ? 0 : 1],
            '[' => value.In(language, rest[..^1]),
            _ => Phrases.Find($"{rest}.{value.Text}")?.In(language) ?? value.Text ?? "",
        };
    }
}
