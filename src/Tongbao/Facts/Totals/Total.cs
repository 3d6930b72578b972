using Tongbao.Text;

namespace Tongbao.Facts.Totals;

/// <summary>A total the notice states about itself.</summary>
/// <param name="Subject">What is counted.</param>
/// <param name="Value">The number; money in yuan.</param>
/// <param name="Unit">As printed; 元 for money.</param>
/// <param name="Span">The words it was read from.</param>
/// <param name="Rule">The row of the profile.</param>
internal sealed record Total(ClaimSubject Subject, decimal Value, string Unit, TextSpan Span, string Rule);
