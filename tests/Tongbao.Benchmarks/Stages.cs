using Tongbao.Checks;
using Tongbao.Documents;
using Tongbao.Facts;
using Tongbao.Findings;
using Tongbao.Framing;
using Tongbao.Issues;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Tabulated;
using Tongbao.Lines;
using Tongbao.Notices;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Reading;

namespace Tongbao.Benchmarks;

/// <summary>The pipeline of <see cref="NoticeParser"/> cut into stages that run one by one, each on what the ones before gave.</summary>
internal sealed class Stages
{
    private static readonly RuleProfile Rules = RuleProfile.Default;

    private readonly NoticeSource _source;
    private readonly SourceDocument _document;
    private readonly LineSheet _lines;
    private readonly LineSheet _framed;
    private readonly Manuscript _manuscript;
    private readonly Outline _usual;
    private readonly NoticeReading _reading;
    private readonly IssueSet _issues;
    private readonly FactSet _facts;
    private readonly Notice _notice;

    public Stages(NoticeSource source)
    {
        _source = source;
        _document = Reading();
        _lines = Lines();
        _framed = Framing();
        _manuscript = Paragraphs();
        _usual = Outlining();
        _reading = ReadingChoice.Choose(_manuscript, _usual, Rules);
        _issues = Issues();
        _facts = Facts();
        _notice = Notices();
    }

    /// <summary>Every stage under the name of its folder.</summary>
    public IReadOnlyList<(string Name, Func<object> Run)> All =>
        [
            ("Reading", Reading),
            ("Lines", Lines),
            ("Framing", Framing),
            ("Paragraphs", Paragraphs),
            ("Outlining", Outlining),
            ("Issues", Issues),
            ("Facts", Facts),
            ("Notices", Notices),
            ("Checks", RunChecks),
            ("JSON", Json),
            ("YAML", Yaml),
        ];

    public SourceDocument Reading() => DocumentReader.Read(_source, new ParseOptions(), new FindingBag());

    public LineSheet Lines() => LineBuilder.Build(_document, Rules, new FindingBag());

    public LineSheet Framing() => FrameBuilder.Build(_lines, Rules);

    public Manuscript Paragraphs() => ParagraphBuilder.Build(_framed, Rules);

    public Outline Outlining() => OutlineBuilder.Build(_manuscript, Rules);

    public IssueSet Issues() => IssueBuilder.Build(_manuscript, ReadingChoice.Choose(_manuscript, _usual, Rules), Rules);

    public FactSet Facts() => FactReader.Read(_manuscript, _reading.Outline, _issues, Rules);

    public Notice Notices() =>
        NoticeBuilder.Build(
            new Source(_source.File, null, _document.MediaType, _source.Sha256, _lines.PageCount, TextKind.Native),
            _manuscript,
            new ReadPart(_reading, _issues, _reading.Outline, _issues),
            [],
            _facts
        );

    public object RunChecks() => NoticeChecks.Run(_notice, Rules, []).ToList();

    public string Json() => NoticeJson.Write(_notice);

    public string Yaml() => NoticeYaml.Write(_notice);
}
