using System.Globalization;
using System.Text.Json.Nodes;
using Tongbao.Issues;
using Tongbao.Languages;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Readings;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>What stands before the outline: conventions found, readings compared, and which won.</summary>
internal static class ReadingExplanation
{
    /// <summary>What counts less is not told.</summary>
    private const double LeastFeature = 0.05;

    public static IEnumerable<ExplainedNode> Of(NoticeReading reading) =>
        [
            new ExplainedNode("conventions", Phrases.ExplainConventions) { Below = [.. Conventions(reading.Conventions)] },
            new ExplainedNode("readings", Phrases.ExplainReadings)
            {
                Below = [.. reading.Compared.Select(compared => Of(compared, isChosen: compared == reading.Chosen))],
            },
        ];

    private static IEnumerable<ExplainedNode> Conventions(NoticeConventions conventions)
    {
        foreach (var (key, continuity) in conventions.Series)
            yield return new ExplainedNode("series", Phrases.ExplainSeries(key, conventions.CountOf(key), Number(100 * continuity, "0")))
            {
                Facts = [("series", key), ("members", conventions.CountOf(key)), ("countOn", Math.Round(continuity, 2))],
            };
        foreach (var (sign, count) in conventions.Bullets.Where(pair => pair.Value > 1))
            yield return new ExplainedNode("sign", Phrases.ExplainSign(sign, count)) { Facts = [("sign", sign), ("paragraphs", count)] };
        foreach (var same in conventions.Forms.Where(form => form.IsLabel).GroupBy(form => form.Candidate!.Value.Phrase))
            yield return Label(conventions, same.Key, same.Count(), Phrases.ExplainLabelParagraphs, "paragraphs");
        foreach (var same in conventions.Forms.SelectMany(form => form.Running).GroupBy(running => running.Phrase))
            yield return Label(conventions, same.Key, same.Count(), Phrases.ExplainLabelRunning, "inParagraphs");
    }

    private static ExplainedNode Label(
        NoticeConventions conventions,
        string label,
        int count,
        Func<PhraseValue, PhraseValue, PhraseValue, Phrase> said,
        string counted
    )
    {
        var kind = conventions.Kinds.Of(label);
        return new ExplainedNode("label", said(label, ExplainedNode.Term(kind.Words()), count))
        {
            Facts = [("label", label), ("blockKind", kind.Key()), (counted, count)],
        };
    }

    private static ExplainedNode Of(TrialReading reading, bool isChosen)
    {
        var features = reading.Features.Where(feature => Math.Abs(feature.Value) >= LeastFeature).ToList();
        return new ExplainedNode(
            "reading",
            Phrases.ExplainReading(
                isChosen ? "→" : " ",
                Of(reading.Mark),
                Number(reading.Score, "0.0"),
                PhraseValue.Of(features.Select(feature => (PhraseValue)Of(feature.Name, feature.Value))),
                reading.Issues.Count
            )
        )
        {
            Facts =
            [
                ("mark", reading.Mark.Kind.Key()),
                ("key", reading.Mark.Key.Length == 0 ? null : reading.Mark.Key),
                ("isChosen", isChosen),
                ("score", Math.Round(reading.Score, 1)),
                (
                    "features",
                    new JsonObject(features.Select(feature => KeyValuePair.Create(feature.Name, (JsonNode?)Math.Round(feature.Value, 1))))
                ),
                ("issues", reading.Issues.Count),
            ],
        };
    }

    private static Phrase Of(IssueMark mark) =>
        mark.Key.Length == 0 ? Phrases.ExplainMark(mark.Kind.Key()) : Phrases.ExplainMarkOf(mark.Kind.Key(), mark.Key);

    private static Phrase Of(string feature, double value) => Phrases.ExplainFeature(feature.Replace(' ', '-'), Number(value, "+0.0;-0.0"));

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
