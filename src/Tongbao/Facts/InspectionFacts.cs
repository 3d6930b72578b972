namespace Tongbao.Facts;

/// <summary>Who inspected the issuer and when. Dates are ISO 8601.</summary>
internal sealed record InspectionFacts(string? Body, string? Round, string? Topic, string? From, string? To, string? FeedbackOn)
{
    public bool IsEmpty => this is { Body: null, Round: null, Topic: null, From: null, To: null, FeedbackOn: null };
}
