using System.Text.Json.Serialization;

namespace Tongbao.Cli.Diffs.Judging;

/// <summary>What a person said of an issue.</summary>
/// <param name="Issue">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Is">Whether it was read right.</param>
/// <param name="Remark">Null when none was made.</param>
internal sealed record Verdict(string Issue, string? Title, [property: JsonPropertyName("verdict")] Judgement Is, string? Remark);
