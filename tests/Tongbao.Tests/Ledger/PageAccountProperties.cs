using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Tongbao.Tests.Reading.Html;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Ledger;

/// <summary>The account of a web page begins at the file: what its elements hold, seen or not, is text or set aside by name.</summary>
public class PageAccountProperties
{
    [Property(Arbitrary = [typeof(RandomPage)], MaxTest = 300, Replay = "20240601,1")]
    public void Every_character_of_a_page_is_read_or_set_aside(RandomPage page)
    {
        var trace = WebPage.Parse(page.Html);
        var document = new HtmlParser().ParseDocument(page.Html);

        Assert.Equal(
            Sorted(Text(document)),
            Sorted(trace.Manuscript.Text + string.Concat(trace.Manuscript.Furniture.Select(piece => piece.Text)))
        );
        Assert.Equal((Ink.Of(Text(document)).Length, 0), (trace.Notice.Coverage.Characters, trace.Notice.Coverage.Lost));
    }

    private static string Sorted(string text) => string.Concat(Ink.Of(text).Order());

    private static string Text(INode node)
    {
        if (node is IText text)
            return text.Data;
        INode? apart = (node as IElement)?.ShadowRoot ?? (node as IHtmlTemplateElement)?.Content;
        return (apart is null ? "" : Text(apart)) + string.Concat(node.ChildNodes.Select(Text));
    }

    /// <summary>Elements in elements, with styles that hide and show them.</summary>
    public sealed record RandomPage(string Html)
    {
        private static readonly string[] Names =
        [
            "p",
            "div",
            "span",
            "b",
            "del",
            "s",
            "table><tr><td",
            "noscript",
            "template",
            "template shadowrootmode=open",
            "button",
            "textarea",
            "svg",
            "ruby><rp",
            "pre",
            "dialog",
            "iframe",
        ];

        private static readonly string[] Styles =
        [
            "",
            "",
            "",
            " style='display:none'",
            " style='font-size:0'",
            " style='font-size:12px'",
            " style='opacity:0'",
            " style='color:#fff'",
            " style='text-decoration:line-through'",
            " style='display:block'",
            " hidden",
            " class=x",
        ];

        private static readonly string[] Words =
        [
            "一、甲。",
            "整改措施：核对。",
            "乙",
            " 丙\n丁 ",
            "3.14",
            "&lt;戊&gt;",
            "<br>",
            "<script>己</script>",
        ];

        public override string ToString() => $"\n{Html}\n";

        public static Arbitrary<RandomPage> Arbitrary() =>
            Arb.From(
                Node(4)
                    .ListOf()
                    .Select(nodes => new RandomPage($"<style>.x .x{{display:none}}</style><body><p>一、甲。</p>{string.Concat(nodes)}"))
            );

        private static Gen<string> Node(int depth) =>
            depth == 0
                ? Gen.Elements(Words)
                : Gen.Frequency(
                    (2, Gen.Elements(Words)),
                    (
                        3,
                        from name in Gen.Elements(Names)
                        from style in Gen.Elements(Styles)
                        from children in Node(depth - 1).ListOf(3)
                        select $"<{name}{style}>{string.Concat(children)}{Close(name)}"
                    )
                );

        private static string Close(string name) =>
            string.Concat(name.Split('>', '<').Where(tag => tag.Length > 0).Reverse().Select(tag => $"</{tag.Split(' ')[0]}>"));
    }
}
