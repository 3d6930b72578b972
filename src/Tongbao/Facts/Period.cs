namespace Tongbao.Facts;

/// <summary>A period of inspection.</summary>
/// <param name="From">First day, ISO 8601; as printed when the words name no day.</param>
/// <param name="To">Last day, in the same way; null when only the first is printed.</param>
/// <param name="LastDay">Null when <paramref name="To"/> names no day.</param>
/// <param name="Year">Of its end; null when none is printed.</param>
internal sealed record Period(string From, string? To, DateOnly? LastDay, int? Year);
