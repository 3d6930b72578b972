namespace Tongbao;

/// <summary>The inspection that the notice answers. Dates are ISO 8601.</summary>
/// <param name="Body">Who inspected: 市委第六巡察组.</param>
/// <param name="Round">When named: 十三届市委第五轮巡察.</param>
/// <param name="Topic">Of a special inspection (专项).</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="FeedbackOn">The day the findings were handed over.</param>
public sealed record Inspection(string? Body, string? Round, string? Topic, NoticeDate? From, NoticeDate? To, NoticeDate? FeedbackOn);
