namespace Tongbao;

/// <summary>A total the notice states about itself.</summary>
/// <param name="Subject">What is counted.</param>
/// <param name="Value">The number; money in yuan.</param>
/// <param name="Unit">As printed; 元 for money. Null when none is printed.</param>
/// <param name="Text">The words it was read from.</param>
/// <param name="Page">1-based.</param>
public sealed record Claim(ClaimSubject Subject, decimal Value, string? Unit, Passage Text, int? Page);
