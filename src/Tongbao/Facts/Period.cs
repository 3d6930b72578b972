namespace Tongbao.Facts;

/// <summary>A period of inspection.</summary>
/// <param name="From">First day, ISO 8601; a month alone where no day is printed, else as printed when the words name no day.</param>
/// <param name="To">Last day, in the same way; null when only the first is printed.</param>
/// <param name="LastDay">The first of the month where only that is printed; null when <paramref name="To"/> names neither.</param>
/// <param name="Year">Of its end; null when none is printed.</param>
internal sealed record Period(string From, string? To, DateOnly? LastDay, int? Year);
