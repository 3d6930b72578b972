using System.Globalization;
using System.Text;
using System.Text.Json;
using Tongbao.Cli.Diffs.Reports;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Cli.Diffs.Judging;

/// <summary>Writes what verdicts come to: as text; as one document, <c>tongbao.accuracy/1</c>; or each wrong issue on a line.</summary>
internal static class VerdictReport
{
    public static void Write(Stream output, VerdictTally tally, DiffFormat format)
    {
        if (format == DiffFormat.Text)
        {
            output.Write(Encoding.UTF8.GetBytes(Text(tally)));
            return;
        }

        using var writer = new Utf8JsonWriter(output, format == DiffFormat.Json ? JsonText.Indented : JsonText.OneLine);
        if (format == DiffFormat.Json)
            Write(writer, output, tally);
        foreach (var (file, verdict) in format == DiffFormat.Ndjson ? tally.Wrong : [])
        {
            Write(writer, file, verdict);
            writer.Flush();
            output.Write("\n"u8);
            writer.Reset();
        }
    }

    private static string Text(VerdictTally tally)
    {
        var text = new StringBuilder();
        foreach (var (file, verdict) in tally.Wrong)
        {
            var said = verdict.Remark is { } remark
                ? Phrases.VerdictWrongRemark(file, verdict.Issue, verdict.Title, remark)
                : Phrases.VerdictWrong(file, verdict.Issue, verdict.Title);
            text.Append(Terminal.Words(said)).Append('\n');
        }

        var judged = Phrases.VerdictJudged(tally.Judged, tally.Issues, tally.Notices);
        if (tally is { Accuracy: { } accuracy, Interval: { } interval })
            judged = Phrases.VerdictAccuracy(
                judged,
                tally.Judged - tally.Wrong.Count,
                tally.Wrong.Count,
                Percent(accuracy),
                Percent(interval.Low),
                Percent(interval.High)
            );
        return text.Append(Terminal.Words(judged)).Append('\n').ToString();
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter writer, Stream output, VerdictTally tally)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", "tongbao.accuracy/1");
        writer.WriteNumber("notices", tally.Notices);
        writer.WriteNumber("issues", tally.Issues);
        writer.WriteNumber("judged", tally.Judged);
        writer.WriteNumber("right", tally.Judged - tally.Wrong.Count);
        if (tally is { Accuracy: { } accuracy, Interval: { } interval })
        {
            writer.WriteNumber("accuracy", Math.Round(accuracy, 4));
            writer.WriteStartArray("interval95");
            writer.WriteNumberValue(Math.Round(interval.Low, 4));
            writer.WriteNumberValue(Math.Round(interval.High, 4));
            writer.WriteEndArray();
        }

        writer.WriteStartArray("wrong");
        foreach (var (file, verdict) in tally.Wrong)
            Write(writer, file, verdict);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter writer, string file, Verdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteString("issue", verdict.Issue);
        writer.WriteOptional("title", verdict.Title);
        writer.WriteOptional("remark", verdict.Remark);
        writer.WriteEndObject();
    }
}
