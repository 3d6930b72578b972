using System.Globalization;
using Tongbao.Cli.Reading;
using Tongbao.Findings;
using Tongbao.Review.Html;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Serving;

/// <summary>The index of several reviews: a row a notice, with counts and a filter.</summary>
internal sealed class ReviewIndex(Labels labels)
{
    private readonly HtmlWriter _html = new();

    /// <summary>What a server adds; null in a folder.</summary>
    public ServedIndex? Served { get; init; }

    public string Write(IReadOnlyList<IndexRow> rows)
    {
        HtmlDocument.Begin(
            _html,
            labels,
            labels["index.title"],
            $"{Asset.Read("review.css")}{Asset.Read("index.css")}",
            "index.js",
            asksServer: Served is not null
        );
        _html.Line().Open("body", ("class", "index")).Open("main").Element("h1", labels["index.title"]);
        Served?.Write(_html, labels);
        _html.Open("div", ("class", "tools"), ("role", "search"));
        _html.Open(
            "input",
            ("type", "search"),
            ("id", "q"),
            ("placeholder", labels["index.filter"]),
            ("aria-label", labels["index.filter"]),
            ("autocomplete", "off")
        );
        foreach (var only in (string[])["all", "with", "failed"])
            _html.Element(
                "button",
                labels[$"index.{only}"],
                ("type", "button"),
                ("data-only", only),
                ("aria-pressed", only == "all" ? "true" : "false")
            );
        _html.Element("button", labels["export"], ("type", "button"), ("id", "export"));
        _html.Element("output", "", ("id", "shown"), ("data-word", labels["index.shown"])).Close();
        _html.Open("table").Open("thead").Open("tr");
        foreach (var column in (string[])["file", "notice", "issues", "findings"])
            _html.Element("th", labels[$"index.{column}"], ("scope", "col"));
        _html.Close().Close().Open("tbody");
        foreach (var row in rows)
            Write(row);
        return _html.Close().Close().Close().Line().Own("script", Asset.Read("index.js")).Close().Close().ToString();
    }

    private static string? Judged(IndexRow row) =>
        row.Response?.Review is { } review ? review.Statuses.Length.ToString(CultureInfo.InvariantCulture) : null;

    private void Write(IndexRow row)
    {
        var isRead = row.Response?.Status is null || row.Response.Status.Value.IsWritten();
        var findings = row.Response?.Findings ?? [];
        _html
            .Line()
            .Open(
                "tr",
                ("data-sha256", row.Response?.Sha256),
                ("data-file", row.File),
                ("data-issues", Judged(row)),
                ("data-findings", isRead && findings.Length > 0 ? "" : null),
                ("data-failed", isRead ? null : "")
            )
            .Open("td");
        if (row.Link is null)
            _html.Text(row.File);
        else
            _html.Element("a", row.File, ("href", row.Link));
        _html.Close().Element("td", row.Response?.Review?.Title).Open("td").Element("span", "", ("class", "judged"));
        foreach (var (status, count) in (row.Response?.Review?.Statuses ?? []).CountBy(status => status).OrderBy(pair => pair.Key))
            _html.Element(
                "span",
                string.Create(CultureInfo.InvariantCulture, $"{KindMarks.Shape(status)} {labels[status.Words()]} {count}"),
                ("class", $"status s-{status.Key()}")
            );
        _html.Close().Open("td");
        if (!isRead)
            _html.Element(
                "span",
                $"{KindMarks.Shape(Severity.Error)} {row.Response!.Reason?.Rule} {row.Response.Reason?.In(labels.Language)}",
                ("class", "chip v-error")
            );
        foreach (
            var (severity, count) in findings.Where(_ => isRead).CountBy(finding => finding.Severity).OrderByDescending(pair => pair.Key)
        )
            _html.Element(
                "span",
                string.Create(CultureInfo.InvariantCulture, $"{KindMarks.Shape(severity)} {labels[severity.Words()]} {count}"),
                ("class", $"chip v-{severity.Key()}")
            );
        if (row.Response?.Review?.Differences is > 0 and var differences)
            _html.Element(
                "span",
                string.Create(CultureInfo.InvariantCulture, $"≠ {labels["tab.differences"]} {differences}"),
                ("class", "chip v-changed")
            );
        _html.Close().Close();
    }
}
