namespace Tongbao.Cli.Diffs.Judging;

/// <summary>The notice that verdicts are about.</summary>
/// <param name="File">Its base name.</param>
/// <param name="Sha256">Of its bytes.</param>
internal sealed record JudgedNotice(string File, string Sha256);
