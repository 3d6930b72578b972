using System.Xml;
using Tongbao.Cli.Checking;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>A test report as JUnit writes it: a case a document, which fails where it differs.</summary>
internal sealed class JunitDiffReport(Stream output) : IDiffReport
{
    private readonly XmlWriter _writer = JunitXml.Writer(output);

    public void Begin()
    {
        _writer.WriteStartElement("testsuites");
        _writer.WriteAttributeString("name", "tongbao diff");
        _writer.WriteStartElement("testsuite");
        _writer.WriteAttributeString("name", "tongbao diff");
    }

    public void Add(DiffResult result)
    {
        _writer.WriteStartElement("testcase");
        _writer.WriteAttributeString("classname", "tongbao diff");
        _writer.WriteAttributeString("name", JunitXml.Clean(result.Pair.Name));
        if (result.Status != DiffStatus.Same)
        {
            _writer.WriteStartElement(result.Status == DiffStatus.NotRead ? "error" : "failure");
            _writer.WriteAttributeString("type", result.Status.Key());
            _writer.WriteAttributeString("message", JunitXml.Clean(DiffSentence.Of(result).In(SpokenLanguage.InData)));
            _writer.WriteString(JunitXml.Clean(string.Join('\n', DiffSentence.Differences(result))));
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
    }

    public void End(DiffTally tally)
    {
        _writer.WriteEndElement();
        _writer.WriteEndElement();
        _writer.Flush();
        output.Write("\n"u8);
    }

    // Not the writer: it would close what was left open.
    public void Dispose() => output.Flush();
}
