using System.Xml;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>
/// A test report as JUnit writes it: a suite a file, a case a rule that found something. A case fails where the run would: for errors, and
/// with <c>--strict</c> for warnings; what else was found is its output.
/// </summary>
/// <param name="output">Gets the document.</param>
/// <param name="fails">True for a finding that fails the run.</param>
internal sealed class JunitReport(Stream output, Func<CheckedFinding, bool> fails) : IFindingReport
{
    private readonly XmlWriter _writer = JunitXml.Writer(output);

    public void Begin()
    {
        _writer.WriteStartElement("testsuites");
        _writer.WriteAttributeString("name", "tongbao check");
    }

    public void Add(CheckedFile file)
    {
        var rules = file.Counted.GroupBy(finding => finding.Rule).ToList();
        var path = JunitXml.Clean(file.Path);
        _writer.WriteStartElement("testsuite");
        _writer.WriteAttributeString("name", path);
        _writer.WriteAttributeString("tests", $"{Math.Max(1, rules.Count)}");
        _writer.WriteAttributeString("failures", $"{(file.IsRead ? rules.Count(rule => rule.Any(fails)) : 0)}");
        _writer.WriteAttributeString("errors", file.HasFailed ? "1" : "0");
        _writer.WriteAttributeString("skipped", "0");
        if (rules.Count == 0)
            Case(path, Phrases.JunitNone.In(SpokenLanguage.InData), () => { });
        foreach (var rule in rules)
            Case(path, $"{rule.Key.Code} {rule.Key.Name}", () => Outcome(file.IsRead, [.. rule]));
        _writer.WriteEndElement();
    }

    public void End(CheckTally tally)
    {
        _writer.WriteEndElement();
        _writer.Flush();
        output.Write("\n"u8);
    }

    // Not the writer: it would close what was left open.
    public void Dispose() => output.Flush();

    private void Case(string path, string name, Action outcome)
    {
        _writer.WriteStartElement("testcase");
        _writer.WriteAttributeString("classname", path);
        _writer.WriteAttributeString("name", name);
        outcome();
        _writer.WriteEndElement();
    }

    private void Outcome(bool isRead, List<CheckedFinding> findings)
    {
        var sentences = JunitXml.Clean(string.Join('\n', findings.Select(finding => finding.MessageWithPlace)));
        if (isRead && !findings.Any(fails))
        {
            _writer.WriteElementString("system-out", sentences);
            return;
        }

        _writer.WriteStartElement(isRead ? "failure" : "error");
        _writer.WriteAttributeString("type", findings[0].Finding.Severity.Key());
        _writer.WriteAttributeString("message", JunitXml.Clean(findings[0].MessageWithPlace));
        _writer.WriteString(sentences);
        _writer.WriteEndElement();
    }
}
