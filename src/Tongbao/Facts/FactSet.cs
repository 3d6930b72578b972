using Tongbao.Diagnostics;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Facts;

/// <summary>A total the notice states about itself.</summary>
/// <param name="Subject">Contract name: issues, measures, recovered …</param>
/// <param name="Value">The number; money in yuan.</param>
/// <param name="Unit">As printed; 元 for money.</param>
/// <param name="Span">The words it was read from.</param>
/// <param name="Rule">The row of the profile.</param>
internal sealed record Total(string Subject, decimal Value, string Unit, TextSpan Span, string Rule);

/// <summary>Who inspected the issuer and when. Dates are ISO 8601.</summary>
internal sealed record InspectionFacts(string? Body, string? Round, string? Topic, string? From, string? To, string? FeedbackOn)
{
    public bool IsEmpty => this is { Body: null, Round: null, Topic: null, From: null, To: null, FeedbackOn: null };
}

/// <summary>How to reach the publisher, in the order printed.</summary>
internal sealed record ContactFacts(IReadOnlyList<string> Phone, IReadOnlyList<string> Post, IReadOnlyList<string> Email, IReadOnlyList<TextSpan> BrokenEmail)
{
    public bool IsEmpty => Phone.Count + Post.Count + Email.Count == 0;
}

/// <summary>A date that the calendar does not have.</summary>
internal sealed record ImpossibleDate(TextSpan Span);

/// <summary>Everything read from the text that is no structure.</summary>
internal sealed record FactSet(string? Issuer, InspectionFacts Inspection, IReadOnlyList<Total> Totals, ContactFacts Contact, IReadOnlyList<ImpossibleDate> ImpossibleDates)
{
    /// <summary>What is wrong with facts that could not be read: such words stay text.</summary>
    public IEnumerable<Diagnostic> Findings(Manuscript manuscript) =>
    [
        .. ImpossibleDates.Select(date => DiagnosticRules.ImpossibleDate.Found($"{manuscript.Slice(date.Span)} is not in the calendar", manuscript.PageAt(date.Span.Start))),
        .. Contact.BrokenEmail.Select(span => DiagnosticRules.BrokenEmail.Found($"{manuscript.Slice(span)} is no e-mail address", manuscript.PageAt(span.Start))),
    ];
}
