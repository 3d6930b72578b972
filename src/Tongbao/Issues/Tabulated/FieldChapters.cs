using Tongbao.Issues.Drafts;
using Tongbao.Issues.Items;
using Tongbao.Issues.Words;
using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>
/// Reads a notice on a single task, whose chapters are the fields of a form: 一、整改任务 二、整改目标 三、整改措施 四、整改完成情况.
/// </summary>
internal sealed class FieldChapters
{
    /// <summary>A form has more fields than this.</summary>
    private const int MinFields = 3;

    /// <summary>A task is told in no more paragraphs.</summary>
    private const int MaxProblem = 2;

    private readonly Manuscript _manuscript;
    private readonly RuleProfile _profile;
    private readonly ItemSeries _items;

    private FieldChapters(Manuscript manuscript, RuleProfile profile)
    {
        (_manuscript, _profile) = (manuscript, profile);
        _items = new ItemSeries(manuscript, profile);
    }

    /// <returns>The outline with the one issue in it; null for every other notice.</returns>
    public static (Outline Outline, IssueDraft Issue)? Read(Manuscript manuscript, Outline outline, RuleProfile profile)
    {
        var title = RectificationTest.TitleOf(manuscript, outline);
        return profile.Document.Rectification.IsMatch(title) && !RectificationTest.IsOfOther(title, profile)
            ? new FieldChapters(manuscript, profile).Read(outline)
            : null;
    }

    private (Outline, IssueDraft)? Read(Outline outline)
    {
        List<(OutlineNode Node, string Words, ColumnHeading? Heading)> fields =
        [
            .. outline.Root.Children.Select(node =>
                Headings.Body(_manuscript, node).Value.TrimEnd(':', '。') is var words ? (node, words, _profile.ReadColumn(words)) : default
            ),
        ];
        if (
            fields.Count < MinFields
            || !fields.TrueForAll(field => field.Heading is { IsListed: true } && field.Node.Content.Count > 0)
            || fields.DistinctBy(field => field.Words).Count() < fields.Count
            || !fields.Exists(field => field.Heading!.Value.Kind is BlockKind.Measures or BlockKind.Effects or BlockKind.Result)
            || fields.FindAll(field => field.Heading!.Value.Kind == BlockKind.Problem) is not [var (task, _, _)]
            || task.Content.Count > MaxProblem
            || task.Children.Any()
        )
            return null;
        var draft = Draft(task, [.. fields.Where(field => field.Node != task).Select(field => (field.Node, field.Heading!.Value.Kind))]);
        var root = new OutlineNode(outline.Root.Paragraph, null, default, []);
        root.Add(draft.Node);
        return (outline with { Root = root }, draft);
    }

    private IssueDraft Draft(OutlineNode task, IReadOnlyList<(OutlineNode Node, BlockKind Kind)> fields)
    {
        List<TextSpan> problem = [.. task.Paragraphs.Select(entry => entry.Paragraph.Span)];
        var named = new OutlineNode(new Paragraph(problem[0]), null, new TextSpan(problem[0].Start, 0), []);
        var statement = new StatementReader(_manuscript, _profile).Read(named, problem);
        // Nothing is counted: the number is that of the field.
        var node = new OutlineNode(new Paragraph(problem[0]), null, task.Paragraph.Span, []);
        List<BlockDraft> blocks = [.. statement.Fields, .. fields.Select(field => Block(field.Node, field.Kind))];
        return new IssueDraft(node, statement, blocks, false, new StatusReader(_manuscript, _profile).Read(node, statement, blocks));
    }

    private BlockDraft Block(OutlineNode field, BlockKind kind)
    {
        var (text, items, after) = _items.Read([.. field.Flattened.Select(entry => entry.Paragraph.Span)]);
        return new BlockDraft(
            kind,
            _manuscript.Trim(TextSpan.FromBounds(field.MarkerSpan.End, field.Paragraph.Span.End)),
            [field.MarkerSpan],
            text,
            items,
            after,
            BuiltInRules.Chapter
        );
    }
}
