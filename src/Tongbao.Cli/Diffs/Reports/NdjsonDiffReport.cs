using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>A line of JSON a difference, and one for a document that has no partner or could not be read.</summary>
internal sealed class NdjsonDiffReport(Stream output) : IDiffReport
{
    private readonly Utf8JsonWriter _writer = new(output, JsonText.OneLine);

    public void Begin() { }

    public void Add(DiffResult result)
    {
        if (result.Status is not (DiffStatus.Same or DiffStatus.Different))
        {
            _writer.WriteStartObject();
            _writer.WriteString("path", result.Pair.Name);
            _writer.WriteString("kind", result.Status.Key());
            _writer.WriteOptional("problem", result.Problem?.In(SpokenLanguage.InData));
            _writer.WriteEndObject();
            EndLine();
        }

        foreach (var difference in result.Comparison?.Differences ?? [])
        {
            DiffJson.Write(_writer, difference, result.Pair.Name);
            EndLine();
        }
    }

    public void End(DiffTally tally) { }

    public void Dispose() => _writer.Dispose();

    private void EndLine()
    {
        _writer.Flush();
        output.Write("\n"u8);
        _writer.Reset();
    }
}
