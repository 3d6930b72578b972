using System.Xml;
using Tongbao.Cli.Checking;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>A test report as JUnit writes it: a case a document, which fails where it differs.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="tolerance">The share of fields that may differ: then a case of its own fails where more do.</param>
internal sealed class JunitDiffReport(Stream output, double tolerance) : IDiffReport
{
    private const string Suite = "tongbao diff";

    private readonly XmlWriter _writer = JunitXml.Writer(output);

    public void Begin()
    {
        _writer.WriteStartElement("testsuites");
        _writer.WriteAttributeString("name", Suite);
        _writer.WriteStartElement("testsuite");
        _writer.WriteAttributeString("name", Suite);
    }

    public void Add(DiffResult result)
    {
        BeginCase(result.Pair.Name);
        var said = JunitXml.Clean(DiffSentence.Of(result).In(SpokenLanguage.InData));
        var differences = JunitXml.Clean(string.Join('\n', DiffSentence.Differences(result)));
        if (result.Status == DiffStatus.NotRead || (result.Status != DiffStatus.Same && tolerance == 0))
            Fail(result.Status == DiffStatus.NotRead ? "error" : "failure", result.Status.Key(), said, differences);
        else if (result.Status != DiffStatus.Same)
            _writer.WriteElementString("system-out", $"{said}\n{differences}");
        _writer.WriteEndElement();
    }

    public void End(DiffTally tally)
    {
        if (tolerance > 0)
        {
            BeginCase("--tolerance");
            if (tally.IsOver(tolerance))
                Fail("failure", "tolerance", DiffSentence.OverTolerance(tally, tolerance), "");
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.Flush();
        output.Write("\n"u8);
    }

    private void BeginCase(string name)
    {
        _writer.WriteStartElement("testcase");
        _writer.WriteAttributeString("classname", Suite);
        _writer.WriteAttributeString("name", JunitXml.Clean(name));
    }

    private void Fail(string element, string type, string message, string text)
    {
        _writer.WriteStartElement(element);
        _writer.WriteAttributeString("type", type);
        _writer.WriteAttributeString("message", message);
        _writer.WriteString(text);
        _writer.WriteEndElement();
    }

    // Not the writer: it would close what was left open.
    public void Dispose() => output.Flush();
}
