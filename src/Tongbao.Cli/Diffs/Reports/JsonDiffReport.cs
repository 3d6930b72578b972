using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>One document, <c>tongbao.diff/1</c>: every document with its differences, and a summary.</summary>
internal sealed class JsonDiffReport(Stream output) : IDiffReport
{
    private readonly Utf8JsonWriter _writer = new(output, JsonText.Indented);

    public void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteString("schema", "tongbao.diff/1");
        _writer.WriteStartArray("documents");
    }

    public void Add(DiffResult result)
    {
        _writer.WriteStartObject();
        _writer.WriteString("path", result.Pair.Name);
        _writer.WriteString("status", result.Status.Key());
        _writer.WriteOptional("problem", result.Problem?.In(SpokenLanguage.InData));
        _writer.WriteStartArray("differences");
        foreach (var difference in result.Comparison?.Differences ?? [])
            DiffJson.Write(_writer, difference);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
    }

    public void End(DiffTally tally)
    {
        _writer.WriteEndArray();
        _writer.WriteStartObject("summary");
        _writer.WriteStartObject("documents");
        foreach (var status in Enum.GetValues<DiffStatus>())
            _writer.WriteNumber(status.Key(), tally.Count(status));
        _writer.WriteEndObject();
        _writer.WriteStartObject("issues");
        DiffJson.Write(_writer, tally.Issues);
        _writer.WriteEndObject();
        _writer.WriteStartObject("all");
        DiffJson.Write(_writer, tally.All);
        _writer.WriteEndObject();
        _writer.WriteStartObject("fields");
        foreach (var (field, count) in tally.Fields)
        {
            _writer.WriteStartObject(field);
            DiffJson.Write(_writer, count);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
