using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Text;

namespace Tongbao.Cli.Checking;

/// <summary>
/// SARIF 2.1.0 (OASIS): one run, every rule of the registry, a result a finding. A PDF has no lines, so page and line of the text stand in
/// a result's sentence and properties.
/// </summary>
internal sealed class SarifReport(Stream output) : IFindingReport
{
    private static readonly Dictionary<string, int> Indexes = FindingKinds.All.Select((rule, index) => (rule.Code, index)).ToDictionary();

    private readonly Utf8JsonWriter _writer = new(output, JsonText.Indented);
    private readonly List<(string Uri, CheckedFinding Finding)> _notRead = [];

    public void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        SarifRules.Write(_writer);
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteStartArray("results");
    }

    public void Add(CheckedFile file)
    {
        var uri = Uri(file.Path);
        foreach (var finding in file.Findings)
            Result(finding, uri, file.HasLines ? finding.Finding.Line ?? 1 : 1);
        if (file.HasFailed)
            _notRead.Add((uri, file.Findings[0]));
        _writer.Flush();
    }

    public void End(CheckTally tally)
    {
        _writer.WriteEndArray();
        _writer.WriteStartArray("invocations");
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful", _notRead.Count == 0);
        _writer.WriteStartArray("toolExecutionNotifications");
        foreach (var (uri, finding) in _notRead)
        {
            _writer.WriteStartObject();
            _writer.WriteString("level", "error");
            Text("message", finding.Message);
            Locations(finding.Finding, uri, line: null);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        output.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();

    private void Result(CheckedFinding finding, string uri, int line)
    {
        _writer.WriteStartObject();
        _writer.WriteString("ruleId", finding.Rule.Code);
        if (Indexes.TryGetValue(finding.Rule.Code, out var index))
            _writer.WriteNumber("ruleIndex", index);
        _writer.WriteString("level", SarifRules.Level(finding.Finding.Severity));
        Text("message", finding.MessageWithPlace);
        Locations(finding.Finding, uri, line);
        _writer.WriteStartObject("partialFingerprints");
        _writer.WriteString("tongbaoIdentity/v1", finding.Identity);
        _writer.WriteEndObject();
        Properties(finding);
        if (finding.Accepted is { } reason)
        {
            _writer.WriteStartArray("suppressions");
            _writer.WriteStartObject();
            _writer.WriteString("kind", "external");
            _writer.WriteString("justification", reason);
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
    }

    private void Locations(Finding finding, string uri, int? line)
    {
        _writer.WriteStartArray("locations");
        _writer.WriteStartObject();
        _writer.WriteStartObject("physicalLocation");
        _writer.WriteStartObject("artifactLocation");
        _writer.WriteString("uri", uri);
        _writer.WriteEndObject();
        if (line is { } start)
        {
            _writer.WriteStartObject("region");
            _writer.WriteNumber("startLine", start);
            _writer.WriteEndObject();
        }

        _writer.WriteEndObject();
        if (finding.Issue is { } issue)
        {
            _writer.WriteStartArray("logicalLocations");
            _writer.WriteStartObject();
            _writer.WriteString("fullyQualifiedName", issue);
            _writer.WriteString("kind", "issue");
            _writer.WriteEndObject();
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    private void Properties(CheckedFinding finding)
    {
        _writer.WriteStartObject("properties");
        if (finding.Finding.Page is { } page)
            _writer.WriteNumber("page", page);
        if (finding.Finding.Line is { } line)
            _writer.WriteNumber("line", line);
        _writer.WriteOptional("subject", finding.Finding.Subject);
        _writer.WriteOptional("words", finding.Finding.Words);
        FindingJson.WriteNumbers(_writer, finding);
        _writer.WriteOptional("key", finding.Finding.Key);
        FindingJson.WriteArguments(_writer, finding.Finding);
        _writer.WriteEndObject();
    }

    private void Text(string name, string text)
    {
        _writer.WriteStartObject(name);
        _writer.WriteString("text", text);
        _writer.WriteEndObject();
    }

    // Relative to the working folder, from which a pipeline calls; a file elsewhere by its whole name.
    private static string Uri(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
