using System.Text;
using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Matching;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Commands;

/// <summary>What <c>rules list</c> prints: findings, and the rows of the profile.</summary>
/// <param name="profile">The profile.</param>
/// <param name="word">Only what holds it; null for all.</param>
internal sealed class RuleList(RuleProfile profile, string? word)
{
    private readonly HashSet<(string, string)> _usual = [.. RulePages.Of(RuleProfile.Default)];

    /// <exception cref="UsageException">Nothing holds the word.</exception>
    public ExitCode Print(bool asJson)
    {
        var findings = FindingKinds.All.Where(rule => Holds(rule.Code, rule.Name, rule.Meaning)).ToList();
        var rows = RulePages.Of(profile).Where(row => Holds(row.Rule, row.Page)).ToList();
        var others = BuiltInRules.All.Where(row => Holds(row.Rule, row.Page.In(SpokenLanguage.AtTerminal))).ToList();
        if (findings.Count + rows.Count + others.Count == 0)
            throw new UsageException(Phrases.ErrorNoRule(word, Nearest.Hint(word!, RulePages.Of(profile).Select(row => row.Rule))));
        if (asJson)
            Json(findings, rows, others);
        else
            Text(findings, rows, others);
        return ExitCode.Done;
    }

    private bool Holds(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (word is null || text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private void Text(List<FindingKind> findings, List<(string Rule, string Page)> rows, List<(string Rule, Phrase Page)> others)
    {
        var language = SpokenLanguage.AtTerminal;
        var sections = new[]
        {
            Section(
                Phrases.RulesFindings,
                findings.Select(rule => $"  {rule.Code}  {rule.Severity.Words().In(language), -7}  {rule.NameIn(language)}")
            ),
            Section(Phrases.RulesOf(profile.Name), rows.Select(row => $"{(IsOwn(row) ? "*" : " ")} {row.Rule}  {row.Page}")),
            Section(Phrases.RulesBuiltIn, others.Select(row => $"  {row.Rule}  {row.Page.In(language)}")),
        };
        Console.Out.WriteLine(string.Join("\n\n", sections.Where(section => section.Length > 0)));
    }

    // Empty if it has no rows.
    private static string Section(Phrase head, IEnumerable<string> rows) =>
        string.Join('\n', rows) is { Length: > 0 } text ? $"{Terminal.Words(head)}\n{text}" : "";

    private bool IsOwn((string, string) row) => !_usual.Contains(row);

    private void Json(List<FindingKind> findings, List<(string Rule, string Page)> rows, List<(string Rule, Phrase Page)> others)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, JsonText.Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("profile", profile.Name);
            writer.WriteStartArray("findings");
            foreach (var rule in findings)
            {
                writer.WriteStartObject();
                writer.WriteString("code", rule.Code);
                writer.WriteString("name", rule.Name);
                writer.WriteString("severity", rule.Severity.Key());
                writer.WriteString("meaning", rule.MeaningIn(SpokenLanguage.InData));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("rules");
            foreach (var row in rows)
            {
                writer.WriteStartObject();
                writer.WriteString("rule", row.Rule);
                writer.WriteString("says", row.Page);
                writer.WriteBoolean("own", IsOwn(row));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("builtIn");
            foreach (var row in others)
            {
                writer.WriteStartObject();
                writer.WriteString("rule", row.Rule);
                writer.WriteString("says", row.Page.In(SpokenLanguage.InData));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        Console.Out.WriteLine(Encoding.UTF8.GetString(text.ToArray()));
    }
}
