using System.CommandLine;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Settings;

/// <summary>The settings of one invocation: the command line over the environment over <c>tongbao.yaml</c> over the default.</summary>
internal sealed class ResolvedSettings
{
    private const string CommandLine = "command line";
    private const string Default = "default";

    private readonly ParseResult _result;
    private readonly Func<string, string?> _variable;

    /// <param name="result">The command line.</param>
    /// <param name="file">The configuration; null for none.</param>
    /// <param name="isolated">True to leave the environment out too.</param>
    /// <param name="variable">Reads a variable; null for the environment of this process.</param>
    public ResolvedSettings(ParseResult result, ConfigurationFile? file, bool isolated, Func<string, string?>? variable = null)
    {
        (_result, File) = (result, file);
        _variable = isolated ? _ => null : variable ?? Environment.GetEnvironmentVariable;
    }

    /// <summary>What the environment says; null for nothing, and where it is left out.</summary>
    public string? Variable(string name) => _variable(name);

    /// <summary>The configuration; null where there is none.</summary>
    public ConfigurationFile? File { get; }

    /// <exception cref="UsageException">It is set to something that makes no sense.</exception>
    public T Get<T>(Setting<T> setting) => setting.Read(Value(setting));

    /// <summary>What the command line says; null if it says nothing.</summary>
    /// <exception cref="UsageException">It is set to something that makes no sense.</exception>
    public T? GetNamed<T>(Setting<T> setting)
        where T : struct => Value(setting) is { Origin: CommandLine } value ? setting.Read(value) : null;

    /// <summary>What the setting is set to, and where.</summary>
    public SettingValue Value(Setting setting)
    {
        if (_result.GetResult(setting.Option) is { Implicit: false } given)
            return new SettingValue(
                setting.Option.Name,
                CommandLine,
                given.Tokens.Count == 0 ? ["true"] : [.. given.Tokens.Select(token => token.Value)]
            );
        if (_variable(setting.Variable) is { Length: > 0 } variable)
            return new SettingValue(
                setting.Variable,
                setting.Variable,
                setting.Option.Arity.MaximumNumberOfValues > 1 ? variable.Split(',', StringSplitOptions.TrimEntries) : [variable]
            );
        return File?.Value(setting.Key) ?? new SettingValue(setting.Key, Default, setting.Fallback.Length == 0 ? [] : [setting.Fallback]);
    }

    /// <summary>The settings that <paramref name="command"/> has, a line each: key, value, origin.</summary>
    /// <exception cref="UsageException">One of them makes no sense.</exception>
    public IEnumerable<string> Lines(Command command)
    {
        var rows = KnownSettings.All.Where(setting => command.Options.Contains(setting.Option)).Select(Row).ToList();
        if (command.Options.Contains(KnownSettings.CheckFormat.Option) && File is { } file)
        {
            rows.AddRange(
                file.Severities.Select(change => ($"severities.{change.Key}", change.Value.Severity?.Key() ?? "off", change.Value.Origin))
            );
            rows.AddRange(
                file.Suppressions.Select(suppression =>
                    ($"suppressions.{string.Join(',', suppression.Rules)}", suppression.Reason, suppression.Origin)
                )
            );
        }

        var (keys, values) = (rows.Max(row => row.Key.Length), rows.Max(row => row.Value.Length));
        return rows.Select(row => $"{row.Key.PadRight(keys)}  {row.Value.PadRight(values)}  {row.Origin}")
            .Prepend(File is null ? Terminal.Words(Phrases.OriginNone(ConfigurationFile.Name)) : $"# {File.Path}");
    }

    // A variable, or a file and line, is called what it is.
    private static string Words(string origin) =>
        origin switch
        {
            CommandLine => Terminal.Words(Phrases.OriginCommandLine),
            Default => Terminal.Words(Phrases.OriginDefault),
            _ => origin,
        };

    private (string Key, string Value, string Origin) Row(Setting setting)
    {
        var value = Value(setting);
        setting.Check(value);
        return (setting.Key, value.Texts.Count == 0 ? "–" : string.Join(", ", value.Texts), Words(value.Origin));
    }
}
