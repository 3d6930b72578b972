using System.Globalization;
using System.Text;
using Tongbao.Issues;
using Tongbao.Outlining.Readings;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs;

/// <summary>What <c>explain --stage outline</c> prints before the outline: conventions found, readings compared, and which won.</summary>
internal static class ReadingExplanation
{
    public static string Of(NoticeReading reading)
    {
        var text = new StringBuilder();
        var conventions = reading.Conventions;
        text.Append("conventions\n");
        foreach (var (key, continuity) in conventions.Series)
            text.Append(CultureInfo.InvariantCulture, $"  series {key}  {conventions.CountOf(key)} members, {continuity:P0} count on\n");
        foreach (var (bullet, count) in conventions.Bullets.Where(pair => pair.Value > 1))
            text.Append(CultureInfo.InvariantCulture, $"  sign {bullet}  {count} paragraphs\n");
        foreach (var same in conventions.Forms.Where(form => form.IsLabel).GroupBy(form => form.Candidate!.Value.Phrase))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  label {same.Key} ({conventions.Kinds.Of(same.Key).Key()})  {same.Count()} paragraphs\n"
            );
        foreach (var same in conventions.Forms.SelectMany(form => form.Running).GroupBy(running => running.Phrase))
            text.Append(
                CultureInfo.InvariantCulture,
                $"  label {same.Key} ({conventions.Kinds.Of(same.Key).Key()})  {same.Count()} times in mid-paragraph\n"
            );
        text.Append("readings\n");
        foreach (var compared in reading.Compared)
            text.Append(Line(compared, isChosen: compared == reading.Chosen));
        return text.Append("outline\n").ToString();
    }

    private static string Line(TrialReading reading, bool isChosen) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  {(isChosen ? "→" : " ")} {reading.Mark}  {reading.Score:0.0} = {Features(reading)}, {reading.Issues.Count} issues\n"
        );

    private static string Features(TrialReading reading) =>
        string.Join(
            ", ",
            reading
                .Features.Where(feature => Math.Abs(feature.Value) >= 0.05)
                .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature.Name} {feature.Value:+0.0;-0.0}"))
        );
}
