namespace Tongbao.Cli.Reading;

/// <summary>What an explanation is to tell, and how.</summary>
/// <param name="Stage">Which stage it is of.</param>
/// <param name="Language">Of its words; data has none.</param>
/// <param name="IsData">True for JSON, false for lines.</param>
/// <param name="Issue">The id of the only issue to tell of; null for all.</param>
internal sealed record ExplainOptions(ExplainStage Stage, Language Language, bool IsData, string? Issue);
