using System.Text.Json;
using Tongbao.Text;

namespace Tongbao.Cli.Checking;

/// <summary>A Code Quality report of GitLab: an array of issues with fingerprint, severity and place.</summary>
internal sealed class GitlabReport(Stream output) : IFindingReport
{
    private readonly Utf8JsonWriter _writer = new(output, JsonText.Indented);

    public void Begin() => _writer.WriteStartArray();

    public void Add(CheckedFile file)
    {
        foreach (var finding in file.Counted)
        {
            _writer.WriteStartObject();
            _writer.WriteString("description", finding.MessageWithPlace);
            _writer.WriteString("check_name", $"{finding.Rule.Code} {finding.Rule.Name}");
            _writer.WriteString("fingerprint", finding.Fingerprint(file.Path));
            _writer.WriteString("severity", Level(finding.Finding.Severity));
            _writer.WriteStartObject("location");
            _writer.WriteString("path", file.Path);
            _writer.WriteStartObject("lines");
            _writer.WriteNumber("begin", file.HasLines ? finding.Finding.Line ?? 1 : 1);
            _writer.WriteEndObject();
            _writer.WriteEndObject();
            _writer.WriteEndObject();
        }

        _writer.Flush();
    }

    public void End(CheckTally tally)
    {
        _writer.WriteEndArray();
        _writer.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        };
}
