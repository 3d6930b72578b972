using System.Collections.Immutable;
using Tongbao.Documents;
using Tongbao.Facts;
using Tongbao.Facts.Totals;
using Tongbao.Issues.Drafts;
using Tongbao.Issues.Tabulated;
using Tongbao.Issues.Words;
using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Notices;

/// <summary>Puts outline, issues and facts together into the public model, booking every character on the way.</summary>
internal sealed class NoticeBuilder
{
    private readonly Manuscript _manuscript;
    private readonly Ledger _ledger;
    private readonly Dictionary<OutlineNode, IssueDraft> _issues;
    private readonly Dictionary<OutlineNode, string> _headings = [];
    private readonly Dictionary<(TextSpan Span, string Rule), Passage> _columns = [];

    // What the ids of issues begin with: nothing in the notice itself.
    private string _prefix = "";

    private NoticeBuilder(Manuscript manuscript, IEnumerable<IssueSet> issues)
    {
        _manuscript = manuscript;
        _ledger = new Ledger(manuscript);
        _issues = issues.SelectMany(set => set.Issues).ToDictionary(issue => issue.Node);
    }

    /// <param name="source">The input.</param>
    /// <param name="manuscript">Its text.</param>
    /// <param name="body">The notice.</param>
    /// <param name="annexes">What follows it.</param>
    /// <param name="facts">What its text says.</param>
    public static Notice Build(
        Source source,
        Manuscript manuscript,
        ReadPart body,
        IReadOnlyList<(AnnexPart Annex, ReadPart Part)> annexes,
        FactSet facts
    ) =>
        new NoticeBuilder(manuscript, annexes.Select(annex => annex.Part.Issues).Prepend(body.Issues)).Build(
            source,
            body.Outline,
            body.Issues,
            annexes,
            facts
        );

    private Notice Build(
        Source source,
        Outline outline,
        IssueSet issues,
        IReadOnlyList<(AnnexPart Annex, ReadPart Part)> annexes,
        FactSet facts
    )
    {
        foreach (var span in annexes.SelectMany(annex => annex.Part.Issues.Syntax).Concat(issues.Syntax))
            _ledger.Syntax(span);
        var title = outline.Title is { } paragraph ? Put(paragraph.Span, BuiltInRules.Title) : null;
        var preamble = PutAll(outline.Preamble.Select(p => p.Span), BuiltInRules.Preamble);
        var sections = outline.Root.Children.Where(node => !_issues.ContainsKey(node)).Select(BuildSection).ToImmutableArray();
        var all = issues.Issues.Select(draft => (draft.IsSuggestion, Issue: BuildIssue(draft))).ToList();
        var closing = PutAll(outline.Closing.Select(p => p.Span), BuiltInRules.Closing);
        return new Notice
        {
            Source = source,
            Title = title,
            Issuer = facts.Issuer,
            Inspection = facts.Inspection is { IsEmpty: false } i
                ? new Inspection(i.Body, i.Round, i.Topic, NoticeDate.Of(i.From), NoticeDate.Of(i.To), NoticeDate.Of(i.FeedbackOn))
                : null,
            Claims = [.. facts.Totals.Select(BuildClaim)],
            Sections = sections,
            Preamble = preamble,
            Issues = [.. all.Where(pair => !pair.IsSuggestion).Select(pair => pair.Issue)],
            Suggestions = [.. all.Where(pair => pair.IsSuggestion).Select(pair => pair.Issue)],
            Annexes = annexes.Count == 0 ? null : [.. annexes.Select((annex, i) => BuildAnnex(annex.Annex, annex.Part, i + 1))],
            Closing = closing,
            Contact = facts.Contact is { IsEmpty: false } c
                ? new Contact(NullIfEmpty(c.Phone), NullIfEmpty(c.Post), NullIfEmpty(c.Email))
                : null,
            Coverage = _ledger.Close(),
        };
    }

    private Annex BuildAnnex(AnnexPart annex, ReadPart part, int number)
    {
        _prefix = $"A{number}.";
        var outline = part.Outline;
        List<TextSpan> title = [.. annex.Title.Select(paragraph => paragraph.Span)];
        var built = new Annex
        {
            Title = OneLine(PutJoined(title, BuiltInRules.Annex, title[0].Start)),
            Page = _manuscript.PageAt(title[0].Start),
            Paragraphs = PutAll(outline.Preamble.Concat(outline.Closing).Select(paragraph => paragraph.Span), BuiltInRules.Annex),
            Sections = [.. outline.Root.Children.Where(node => !_issues.ContainsKey(node)).Select(BuildSection)],
            Issues = [.. part.Issues.Issues.Select(BuildIssue)],
        };
        _prefix = "";
        return built;
    }

    private static Passage OneLine(Passage passage) => passage with { Text = passage.Text.Replace('\n', ' ') };

    private Section BuildSection(OutlineNode node)
    {
        var body = Headings.Body(_manuscript, node);
        var sentence = Sentences.First(body.Span);
        var end = sentence == 0 ? node.MarkerSpan.End : body.ToSource(sentence - 1) + 1;
        var runIn = _manuscript.Trim(TextSpan.FromBounds(end, node.Paragraph.Span.End));
        var rule = node.Marker is { } marker ? $"series/{marker.Series.Name}" : BuiltInRules.NamedHeading;
        return new Section
        {
            Marker = node.MarkerSpan.IsEmpty ? null : Put(node.MarkerSpan, rule),
            Title = Put(_manuscript.Trim(TextSpan.FromBounds(node.MarkerSpan.End, end)), rule),
            Page = _manuscript.PageAt(node.Paragraph.Span.Start),
            Paragraphs = PutAll(
                (runIn.IsEmpty ? [] : new[] { runIn }).Concat(node.Paragraphs.Select(p => p.Paragraph.Span)),
                BuiltInRules.Prose
            ),
            Sections = [.. node.Children.Where(child => !_issues.ContainsKey(child)).Select(BuildSection)],
            Issues = [.. node.Children.Where(_issues.ContainsKey).Select(child => _prefix + child.Id)],
        };
    }

    private Issue BuildIssue(IssueDraft draft)
    {
        var statement = draft.Statement;
        _ledger.Syntax(statement.FrameTail);
        // In a table the number is in a cell of its own.
        _ledger.Structure(draft.Node.MarkerSpan);
        return new Issue
        {
            Id = _prefix + draft.Node.Id,
            Number = draft.Node.Marker?.Number,
            Marker = draft.Node.MarkerSpan.IsEmpty ? null : _manuscript.Slice(draft.Node.MarkerSpan),
            Heading = Put(statement.Heading, draft.Node.Marker is { } marker ? $"series/{marker.Series.Name}" : BuiltInRules.NamedHeading),
            Title = Quote(statement.Title, statement.Rule),
            Detail = statement.Detail.IsEmpty ? null : Put(statement.Detail, BuiltInRules.Detail),
            Path = [.. draft.Node.Ancestors.Select(HeadingOf)],
            Status = draft.Status.Status,
            LongTerm = draft.Status.LongTerm,
            StatusFrom = draft.Status.From,
            StatusRule = draft.Status.Rule,
            Page = _manuscript.PageAt(statement.Heading.Start),
            Blocks = [.. draft.Blocks.Select(BuildBlock)],
        };
    }

    private string HeadingOf(OutlineNode node)
    {
        if (_headings.TryGetValue(node, out var known))
            return known;
        var body = Headings.Body(_manuscript, node);
        var sentence = Sentences.First(body.Span);
        return _headings[node] = _manuscript
            .Slice(TextSpan.FromBounds(node.Paragraph.Span.Start, sentence == 0 ? node.MarkerSpan.End : body.ToSource(sentence - 1) + 1))
            // Lines of the cells of a table.
            .Replace("\n", "", StringComparison.Ordinal);
    }

    private Block BuildBlock(BlockDraft draft)
    {
        foreach (var span in draft.Syntax)
            _ledger.Syntax(span);
        var start = draft.Label.IsEmpty || draft.IsTabulated ? draft.AllText.First().Start : draft.Label.Start;
        return new Block
        {
            Kind = draft.Kind,
            // The heading of a column is booked once, as syntax.
            Label =
                draft.Label.IsEmpty ? null
                : draft.IsTabulated ? ColumnOf(draft)
                : Put(draft.Label, draft.Rule),
            Row = draft.Row,
            Shared = draft.IsShared,
            Page = _manuscript.PageAt(start),
            Text = PutJoined(draft.Text, draft.Rule, start),
            Items = [.. draft.Items.Select(BuildItem)],
            Paragraphs = draft.Paragraphs.Count == 0 ? null : PutAll(draft.Paragraphs, draft.Rule),
        };
    }

    // One passage for all cells of the column.
    private Passage ColumnOf(BlockDraft draft) =>
        _columns.TryGetValue((draft.Label, draft.Rule), out var known)
            ? known
            : _columns[(draft.Label, draft.Rule)] = Quote(draft.Label, draft.Rule);

    private Item BuildItem(ItemDraft draft) =>
        new(
            Put(draft.Marker, draft.Rule),
            PutJoined(draft.Text, draft.Rule, draft.Marker.End),
            draft.Items.Count == 0 ? null : [.. draft.Items.Select(BuildItem)]
        );

    private Claim BuildClaim(Total total) =>
        new(
            total.Subject,
            total.Value,
            total.Unit.Length == 0 ? null : total.Unit,
            Quote(total.Span, total.Rule),
            _manuscript.PageAt(total.Span.Start)
        );

    // Several paragraphs in one field are parted by line feeds.
    private Passage PutJoined(IReadOnlyList<TextSpan> spans, string rule, int at)
    {
        if (spans.Count == 0)
            return new Passage("", OriginOf(new TextSpan(at, 0), rule));
        foreach (var span in spans)
            _ledger.Structure(span);
        return new Passage(
            spans is [var only] ? _manuscript.Slice(only) : string.Join('\n', spans.Select(_manuscript.Slice)),
            OriginOf(TextSpan.FromBounds(spans[0].Start, spans[^1].End), rule)
        );
    }

    private ImmutableArray<Passage> PutAll(IEnumerable<TextSpan> spans, string rule) => [.. spans.Select(span => Put(span, rule))];

    // Put books the characters; Quote repeats words that are booked elsewhere.
    private Passage Put(TextSpan span, string rule)
    {
        _ledger.Structure(span);
        return Quote(span, rule);
    }

    private Passage Quote(TextSpan span, string rule) => new(_manuscript.Slice(span), OriginOf(span, rule));

    private Origin OriginOf(TextSpan span, string rule)
    {
        var pieces = _manuscript.PiecesOf(span);
        if (pieces.Length == 0)
            return new Origin(1, 1, new LineRange(1, 1), [], rule) { Span = span };
        var starts = ImmutableArray.CreateBuilder<LineStart>(pieces.Length);
        List<PlacedBox> boxes = [];
        List<ElementRange> elements = [];
        foreach (var (start, line) in pieces)
        {
            starts.Add(new LineStart(Math.Max(0, start - span.Start), line.Page, line.Number));
            if (line.Box is { } box)
                boxes.Add(new PlacedBox(line.Page, box));
            if (line.Element is { } element)
                elements.Add(Within(span, start, element));
        }

        var (first, last) = (pieces[0].Line, pieces[^1].Line);
        return new Origin(first.Page, last.Page, new LineRange(first.Number, last.Number), [.. boxes], rule)
        {
            Span = span,
            Starts = starts.MoveToImmutable(),
            Elements = [.. elements],
            Cell =
                first.Cell is { } cell && last.Cell == cell ? [.. cell.Places.Select(place => new PlacedBox(place.Page, place.Box))] : [],
        };
    }

    // The part of a line's element that a span covers; an empty span is the place before the character it stands at.
    private static ElementRange Within(TextSpan span, int start, ElementText element)
    {
        var first = Math.Clamp(span.Start - start, 0, element.Offsets.Count - 1);
        var last = Math.Clamp(span.End - start, first, element.Offsets.Count);
        return new ElementRange(
            element.Path,
            Place(element.Offsets[first]),
            last == first ? Place(element.Offsets[first])
                : element.Offsets[last - 1] is >= 0 and var end ? end + 1
                : Place(element.Offsets[last - 1])
        );
    }

    private static int Place(int offset) => offset < 0 ? ~offset : offset;

    private static ImmutableArray<string>? NullIfEmpty(IReadOnlyList<string> list) => list.Count == 0 ? null : [.. list];
}
