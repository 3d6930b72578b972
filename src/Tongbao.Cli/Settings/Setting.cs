using System.CommandLine;
using System.Text.Json.Nodes;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Settings;

/// <summary>
/// Something that can be set on the command line, in the environment and in <c>tongbao.yaml</c>; all three follow from its one declaration.
/// </summary>
internal abstract class Setting(string key, Option option, string fallback, Func<Language, JsonObject> schema)
{
    /// <summary>In <c>tongbao.yaml</c>; a dot stands for a mapping: <c>check.format</c>.</summary>
    public string Key { get; } = key;

    /// <summary>In the environment: <c>TONGBAO_CHECK_FORMAT</c>.</summary>
    public string Variable { get; } =
        $"TONGBAO_{string.Concat(key.Select(c => c == '.' ? "_" : char.IsAsciiLetterUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"))}";

    /// <summary>On the command line.</summary>
    public Option Option { get; } = option;

    /// <summary>What holds where nobody sets it; empty for nothing.</summary>
    public string Fallback { get; } = fallback;

    /// <summary>What JSON Schema says of its value in the file.</summary>
    /// <param name="language">Of its description.</param>
    public JsonObject Schema(Language language) => schema(language);

    /// <exception cref="UsageException">It makes no sense.</exception>
    public abstract void Check(SettingValue value);
}

/// <inheritdoc/>
/// <param name="key">In the file.</param>
/// <param name="option">On the command line.</param>
/// <param name="fallback">What holds where nobody sets it; empty for nothing.</param>
/// <param name="schema">Of its value in the file.</param>
/// <param name="read">Text to value; throws what <see cref="SettingValue.Wrong"/> makes.</param>
internal sealed class Setting<T>(string key, Option option, string fallback, Func<Language, JsonObject> schema, Func<SettingValue, T> read)
    : Setting(key, option, fallback, schema)
{
    /// <exception cref="UsageException">It makes no sense.</exception>
    public T Read(SettingValue value) => read(value);

    public override void Check(SettingValue value) => read(value);
}
