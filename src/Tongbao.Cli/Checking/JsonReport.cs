using System.Text.Json;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>One document, <c>tongbao.findings/1</c>: every file with its findings, and a summary.</summary>
internal sealed class JsonReport(Stream output) : IFindingReport
{
    private readonly Utf8JsonWriter _writer = new(output, JsonText.Indented);

    public void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteString("schema", "tongbao.findings/1");
        _writer.WriteStartArray("files");
    }

    public void Add(CheckedFile file)
    {
        _writer.WriteStartObject();
        _writer.WriteString("path", file.Path);
        _writer.WriteBoolean("read", file.IsRead);
        _writer.WriteStartArray("findings");
        foreach (var finding in file.Findings)
            FindingJson.Write(_writer, finding);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
    }

    public void End(CheckTally tally)
    {
        _writer.WriteEndArray();
        _writer.WriteStartObject("summary");
        _writer.WriteNumber("files", tally.Files);
        _writer.WriteNumber("notRead", tally.Failed);
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            _writer.WriteNumber(severity.Key(), tally.Count(severity));
        _writer.WriteNumber("suppressed", tally.Suppressed);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
