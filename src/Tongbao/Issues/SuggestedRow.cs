using Tongbao.Outlining.Readings;
using Tongbao.Vocabulary;

namespace Tongbao.Issues;

/// <summary>A row that would make certain what a notice taught by itself.</summary>
/// <param name="Table">The table of the profile: series or labels.</param>
/// <param name="Row">The row as YAML.</param>
/// <param name="Members">How many paragraphs of the notice it fits.</param>
internal readonly record struct SuggestedRow(string Table, string Row, int Members)
{
    /// <summary>The rows for one notice: its mark and its labels that the profile does not list.</summary>
    public static IEnumerable<SuggestedRow> Of(NoticeReading reading)
    {
        if (!reading.IsLearned || reading.Chosen is not { } chosen)
            yield break;
        var forms = reading.Conventions.Forms;
        if (chosen.Mark.Kind == MarkKind.Series && forms[chosen.Issues[0].Index].View.Marker is null && FormOf(chosen.Mark.Key) is { } form)
            yield return new SuggestedRow("series", $"- {{ name: {NameOf(form)}, forms: [\"{form}\"] }}", chosen.Issues.Count);
        var labels = chosen
            .Issues.SelectMany(issue => Enumerable.Range(issue.Index, issue.End - issue.Index))
            .Where(i => forms[i] is { IsLabel: true, View.Label: null })
            .Select(i => forms[i].Candidate!.Value.Phrase)
            .GroupBy(phrase => phrase, StringComparer.Ordinal);
        foreach (var same in labels)
            yield return new SuggestedRow(
                "labels",
                $"- {{ label: {same.Key}, kind: {reading.Conventions.Kinds.Of(same.Key).Key()} }}",
                same.Count()
            );
    }

    // 第n项: → 第{1}项：; null where the profile has no numeral of this script, or there are several.
    private static string? FormOf(string key)
    {
        string? form = null;
        foreach (var c in key.Trim())
        {
            if (!char.IsAsciiLetterLower(c))
            {
                form += c;
                continue;
            }

            var numeral = c switch
            {
                'n' => "{1}",
                'h' => "{一}",
                'c' => "{①}",
                'p' => "{⑴}",
                'f' => "{⒈}",
                'g' => "{㈠}",
                _ => null,
            };
            if (numeral is null || (form?.Contains('{') ?? false))
                return null;
            form += numeral;
        }

        return form is not null && form.Contains('{') && !form.Contains('#') ? form : null;
    }

    private static string NameOf(string form)
    {
        var words = string.Concat(form.Where(c => char.IsLetter(c) && c != '一'));
        return words.Length > 0 ? $"mark-{words}" : "mark";
    }
}
