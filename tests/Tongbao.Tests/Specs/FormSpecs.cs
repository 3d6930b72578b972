using Tongbao.Issues;
using Tongbao.Matching;
using Tongbao.Outlining.Conventions;
using Tongbao.Tests.Support;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Tests.Specs;

/// <summary>What stands at the start of a paragraph: numbers, labels, frames.</summary>
public class FormSpecs
{
    [Theory, Spec("markers.md")]
    public void A_number_is_read_at_the_start_of_a_paragraph(string name, string input, string expected)
    {
        var marker = RuleProfile.Default.ReadMarker(Sketch.Fold(input));

        SpecFile.AssertGives(name, expected, marker is { } found ? $"{found.Series.Name} | {found.Number}" : "– | –");
    }

    [Theory, Spec("labels.md")]
    public void A_label_is_read_at_the_start_of_a_paragraph(string name, string input, string expected)
    {
        var folded = FoldedText.Of(input);
        var label = RuleProfile.Default.ReadLabel(folded.Value);

        SpecFile.AssertGives(
            name,
            expected,
            label is { } found
                ? $"{folded.Value.Substring(found.Start, found.Words)} | {found.Rule.Kind.Key()} | "
                    + $"{Sketch.OrDash(input[folded.ToSource(found.End)..])}"
                : "– | – | –"
        );
    }

    [Theory, Spec("head-words.md")]
    public void The_head_word_tells_the_kind_of_a_label_that_no_row_lists(string name, string input, string expected)
    {
        Assert.False(new LabelKinds(RuleProfile.Default).IsListed(FoldedText.Of(input).Value));
        SpecFile.AssertGives(name, expected, new LabelKinds(RuleProfile.Default).Of(FoldedText.Of(input).Value).Key());
    }

    [Theory, Spec("titles.md")]
    public void The_name_of_a_problem_is_read_out_of_its_heading(string name, string input, string expected)
    {
        var manuscript = Sketch.Manuscript(input);
        var node = Sketch.Heading(manuscript);
        var statement = new StatementReader(manuscript, RuleProfile.Default).Read(node, node.Paragraph.Span.End);

        SpecFile.AssertGives(name, expected, $"{manuscript.Slice(statement.Title)} | {Sketch.OrDash(manuscript.Slice(statement.Detail))}");
    }
}
