using System.Security.Cryptography;
using System.Text;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Checking;

/// <summary>A finding as it is reported.</summary>
/// <param name="Finding">Its severity is the one that the configuration gives it.</param>
/// <param name="Ordinal">0-based, among the findings of the file with the same identity.</param>
/// <param name="Accepted">The reason for which it is suppressed; null when it is not.</param>
internal sealed record CheckedFinding(Finding Finding, int Ordinal, string? Accepted)
{
    /// <summary>Its row of the registry.</summary>
    public FindingKind Rule { get; } = FindingKinds.Find(Finding.Rule) ?? new FindingKind(Finding.Rule, "unknown", Finding.Severity);

    /// <summary>The same for the same fault of the file in every run, and no other's in it.</summary>
    public string Identity => Ordinal == 0 ? Finding.Identity : $"{Finding.Identity}#{Ordinal + 1}";

    /// <summary>The same among all files: a hash, because not every reader takes Chinese in an identity.</summary>
    public string Fingerprint(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{Identity}")));

    /// <summary>The sentence for programs.</summary>
    public string Message => Finding.In(SpokenLanguage.InData);

    /// <summary>The same with page and line, for readers that show no other place than a line of the file.</summary>
    public string MessageWithPlace =>
        Finding switch
        {
            { Page: { } page, Line: { } line } => Phrases.PlacePageLine(Message, page, line).In(SpokenLanguage.InData),
            { Page: { } page } => Phrases.PlacePage(Message, page).In(SpokenLanguage.InData),
            _ => Message,
        };
}
