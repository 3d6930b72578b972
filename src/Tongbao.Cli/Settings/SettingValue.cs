using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings;

/// <summary>What a setting was set to, and where.</summary>
/// <param name="Name">As an error calls it: <c>--jobs</c>, <c>TONGBAO_JOBS</c>, <c>tongbao.yaml:3: jobs</c>.</param>
/// <param name="Origin">As <c>--show-settings</c> calls it: command line, environment, file and line, or default.</param>
/// <param name="Texts">One, but for lists.</param>
/// <param name="Folder">What a path is relative to; null for the working folder.</param>
internal sealed record SettingValue(string Name, string Origin, IReadOnlyList<string> Texts, string? Folder = null)
{
    /// <exception cref="UsageException">It is a list.</exception>
    public string Text => Texts is [var only] ? only : throw Wrong(Phrases.ExpectedOne);

    /// <summary>The error for a value that makes no sense.</summary>
    public UsageException Wrong(PhraseValue expected) => new(Phrases.ErrorExpected(Name, string.Join(", ", Texts), expected));
}
