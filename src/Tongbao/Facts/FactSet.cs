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
internal sealed record ContactFacts(IReadOnlyList<string> Phone, IReadOnlyList<string> Post, IReadOnlyList<string> Email)
{
    public bool IsEmpty => Phone.Count + Post.Count + Email.Count == 0;
}

/// <summary>When and where the page was published. The date is ISO 8601.</summary>
internal sealed record PublicationFacts(string? PublishedOn, string? Publisher);

/// <summary>Everything read from the text that is no structure.</summary>
internal sealed record FactSet(
    string? Issuer,
    InspectionFacts Inspection,
    IReadOnlyList<Total> Totals,
    ContactFacts Contact,
    PublicationFacts Publication
);
