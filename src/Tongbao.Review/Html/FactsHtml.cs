using System.Globalization;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>
/// Who, when, how many: the facts of a notice, its totals with a way to the words they were read from, and its character account.
/// </summary>
internal sealed class FactsHtml(HtmlWriter html, Labels labels)
{
    public void Write(Notice notice)
    {
        html.Line().Open("details", ("class", "facts"), ("open", "")).Element("summary", labels["facts"]).Open("dl");
        Write("issuer", notice.Issuer);
        Write("body", notice.Inspection?.Body);
        Write("round", notice.Inspection?.Round);
        Write("topic", notice.Inspection?.Topic);
        Write(
            "period",
            notice.Inspection is { From: null, To: null } or null ? null : $"{notice.Inspection.From} – {notice.Inspection.To}"
        );
        Write("feedbackOn", notice.Inspection?.FeedbackOn?.Text);
        Write("publishedOn", notice.Source.PublishedOn?.Text);
        Write("publisher", notice.Source.Publisher);
        Write("phone", Joined(notice.Contact?.Phone));
        Write("post", Joined(notice.Contact?.Post));
        Write("email", Joined(notice.Contact?.Email));
        if (!notice.Claims.IsEmpty)
            WriteClaims(notice);
        var account = notice.Coverage;
        Write(
            "coverage",
            string.Join(
                " · ",
                new[]
                {
                    ("characters", account.Characters),
                    ("structured", account.Structured),
                    ("syntax", account.Syntax),
                    ("furniture", account.Furniture),
                    ("lost", account.Lost),
                }.Select(part => string.Create(CultureInfo.InvariantCulture, $"{labels[$"coverage.{part.Item1}"]} {part.Item2:N0}"))
            )
        );
        html.Close().Close();
    }

    private void Write(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            html.Element("dt", labels[key]).Element("dd", value);
    }

    private void WriteClaims(Notice notice)
    {
        html.Element("dt", labels["claims"]).Open("dd");
        foreach (var claim in notice.Claims)
        {
            html.Element(
                "button",
                claim.Text.Text,
                ("type", "button"),
                ("class", "claim"),
                ("title", $"{claim.Subject.Key()} {claim.Value.ToString("0.##", CultureInfo.InvariantCulture)}{claim.Unit}"),
                ("data-line", claim.Text.Origin is { } origin ? KindMarks.LineId(origin.Page, origin.Lines.First) : null)
            );
        }

        html.Close();
    }

    private static string? Joined(IReadOnlyList<string>? values) => values is null ? null : string.Join("；", values);
}
