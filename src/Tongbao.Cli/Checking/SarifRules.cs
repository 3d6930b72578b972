using System.Text.Json;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>The registry as a SARIF tool with its rules.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "Tongbao");
        writer.WriteString("version", ToolVersion.Text);
        writer.WriteStartArray("rules");
        foreach (var rule in FindingKinds.All)
            Rule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>SARIF has notes where others have infos.</summary>
    public static string Level(Severity severity) => severity == Severity.Info ? "note" : severity.Key();

    private static void Rule(Utf8JsonWriter writer, FindingKind rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Code);
        writer.WriteString("name", string.Concat(rule.Name.Split('-').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}")));
        var (language, meaning) = (SpokenLanguage.InData, rule.MeaningIn(SpokenLanguage.InData));
        var (example, mending) = (rule.ExampleIn(language), rule.MendingIn(language));
        Text(writer, "shortDescription", language == Language.English ? $"{Sentence(rule.Name)}." : rule.NameIn(language));
        Text(writer, "fullDescription", meaning);
        writer.WriteStartObject("help");
        writer.WriteString("text", Phrases.ManualText(meaning, example, mending).In(language));
        writer.WriteString("markdown", Phrases.ManualMarkdown(meaning, example, mending).In(language));
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // number-gap → Number gap
    private static string Sentence(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..].Replace('-', ' ')}";
}
