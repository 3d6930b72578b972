using System.Globalization;
using Tongbao.Review.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>A review as one HTML file: no network, nothing runs but its own script, the same notice gives the same bytes.</summary>
internal sealed class ReviewHtml
{
    private readonly HtmlWriter _html = new();
    private readonly ReviewModel _model;
    private readonly Labels _labels;
    private readonly bool _opensOnFindings;

    private readonly string? _index;

    private ReviewHtml(ReviewModel model, Labels labels, bool opensOnFindings, string? index) =>
        (_model, _labels, _opensOnFindings, _index) = (model, labels, opensOnFindings, index);

    /// <param name="model">What it shows.</param>
    /// <param name="labels">Its own words.</param>
    /// <param name="opensOnFindings">True to open on the findings, false on the outline; a comparison opens on its differences.</param>
    /// <param name="index">The way to the index; null where there is none.</param>
    public static string Write(ReviewModel model, Labels labels, bool opensOnFindings, string? index = null) =>
        new ReviewHtml(model, labels, opensOnFindings, index).Write();

    private Notice Notice => _model.Notice;

    private string Start =>
        _model.Differences is not null ? "differences"
        : _opensOnFindings ? "findings"
        : "outline";

    private string Write()
    {
        var sizes = _model.Pages.Select(page => (page.Width, page.Height)).Distinct().ToList();
        HtmlDocument.Begin(
            _html,
            _labels,
            $"{Notice.Title?.Text ?? Notice.Source.File} · {_labels["review"]}",
            $"{Asset.Read("review.css")}{SizeRules(sizes)}",
            "review.js"
        );
        _html.Line().Open("body", ("data-file", Notice.Source.File), ("data-sha256", Notice.Source.Sha256), ("data-start", Start));
        WriteHeader();
        _html.Line().Open("main");
        WritePages(sizes);
        WriteData();
        _html.Close().Line().Own("script", Asset.Read("review.js"));
        return _html.Close().Close().ToString();
    }

    // The height of a page is known before it is laid out: scrolling moves nothing.
    private static string SizeRules(List<(double Width, double Height)> sizes) =>
        string.Concat(
            sizes
                .Index()
                .Where(size => size.Item.Width > 0)
                .Select(size =>
                    $".z{size.Index}{{aspect-ratio:{HtmlWriter.Points(size.Item.Width)}/{HtmlWriter.Points(size.Item.Height)}}}\n"
                )
        );

    private void WriteHeader()
    {
        _html.Line().Open("header").Open("div", ("class", "about"));
        if (_index is not null)
            _html.Element("a", $"← {_labels["index.title"]}", ("href", _index), ("id", "back"));
        _html.Element("h1", Notice.Title?.Text ?? Notice.Source.File).Open("p");
        _html
            .Element("span", Notice.Source.File, ("class", "file"))
            .Element("span", _labels.Format("pages", Notice.Source.Pages))
            .Element("span", _labels.Format("issues", Notice.Issues.Length));
        if (!Notice.Suggestions.IsEmpty)
            _html.Element("span", _labels.Format("suggestions", Notice.Suggestions.Length));
        foreach (var (status, count) in ReviewModel.Statuses(Notice))
            _html.Element(
                "span",
                string.Create(CultureInfo.InvariantCulture, $"{KindMarks.Shape(status)} {_labels[status.Words()]} {count}"),
                ("class", $"status s-{status.Key()}")
            );
        _html.Close().Close().Open("div", ("class", "tools"), ("role", "search"));
        _html.Open(
            "input",
            ("type", "search"),
            ("id", "q"),
            ("placeholder", _labels["search"]),
            ("aria-label", _labels["search"]),
            ("autocomplete", "off")
        );
        _html.Element("output", "", ("id", "hits"), ("data-count", _labels["search.count"]), ("data-none", _labels["search.none"]));
        _html.Element(
            "button",
            _labels["rules"],
            ("type", "button"),
            ("id", "rules"),
            ("aria-pressed", "false"),
            ("title", _labels["rules.title"])
        );
        _html.Element("button", _labels["export"], ("type", "button"), ("id", "export"));
        _html.Element("output", "", ("id", "judged"), ("data-word", _labels["verdict.progress"])).Close().Close();
    }

    private void WritePages(List<(double Width, double Height)> sizes)
    {
        _html.Line().Open("section", ("id", "pages"), ("tabindex", "0"), ("aria-label", _labels["printed"]));
        _html.Open("p", ("class", "legend"), ("role", "group"), ("aria-label", _labels["legend"]));
        foreach (var kind in Enum.GetValues<ReviewKind>().Where(kind => kind != ReviewKind.Lost || Notice.Coverage.Lost > 0))
            _html
                .Open("span", ("class", "key"))
                .Element("span", _labels[$"tag.{kind.Key()}"], ("class", $"tag k-{kind.Key()}"), ("aria-hidden", "true"))
                .Text(_labels[$"kind.{kind.Key()}"])
                .Close();
        if (_model.Pages.Any(DoubtHtml.AreOn))
            _html.Element("span", _labels["doubt"], ("class", "key doubt"));
        _html.Close();
        foreach (var page in _model.Pages)
        {
            var isSheet = page.Width > 0;
            _html
                .Line()
                .Open(
                    "article",
                    ("class", isSheet ? $"page z{sizes.IndexOf((page.Width, page.Height))}" : "page"),
                    ("id", $"p{HtmlWriter.Number(page.Number)}"),
                    ("aria-label", _labels.Format("page", page.Number).Trim())
                );
            if (isSheet)
                new SheetHtml(_html, _labels, _model.Pins).Write(page);
            else
                new FlowHtml(_html, _labels, _model.Pins).Write(page);
            _html.Close();
        }

        _html.Close();
    }

    private void WriteData()
    {
        _html.Line().Open("section", ("id", "data"), ("aria-label", _labels["structured"]));
        _html.Open("div", ("role", "tablist"), ("aria-label", _labels["structured"]));
        WriteTab("outline", _labels["outline"]);
        WriteTab("findings", string.Create(CultureInfo.InvariantCulture, $"{_labels["tab.findings"]} {_model.Pins.Count}"));
        if (_model.Differences is not null)
            WriteTab(
                "differences",
                string.Create(CultureInfo.InvariantCulture, $"{_labels["tab.differences"]} {_model.Differences.Count}")
            );
        _html.Close();
        BeginPanel("outline");
        new FactsHtml(_html, _labels).Write(Notice);
        new OutlineHtml(_html, _labels, _model.Pins).Write(_model.Roots);
        _html.Close();
        BeginPanel("findings");
        new PointsHtml(_html, _labels).Write(_model.Pins);
        _html.Close();
        if (_model.Differences is { } differences)
        {
            BeginPanel("differences");
            new PointsHtml(_html, _labels).Write(differences);
            _html.Close();
        }

        _html
            .Line()
            .Open("footer")
            .Element("output", "", ("id", "where"), ("data-rule", _labels["rule"]), ("data-status", _labels["statusFrom"]))
            .Element("p", _labels["keys"], ("class", "keys"))
            .Close()
            .Close();
    }

    private void WriteTab(string name, string words) =>
        _html.Element(
            "button",
            words,
            ("type", "button"),
            ("role", "tab"),
            ("id", $"tab-{name}"),
            ("aria-controls", $"panel-{name}"),
            ("aria-selected", name == Start ? "true" : "false"),
            ("tabindex", name == Start ? "0" : "-1")
        );

    private void BeginPanel(string name) =>
        _html
            .Line()
            .Open(
                "div",
                ("role", "tabpanel"),
                ("id", $"panel-{name}"),
                ("aria-labelledby", $"tab-{name}"),
                ("tabindex", "0"),
                ("hidden", name == Start ? null : "")
            );
}
