using System.Text;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Profiles;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Cli.Settings;

/// <summary>
/// <c>tongbao.yaml</c> → <see cref="ConfigurationFile"/>. Strict: a key that means nothing is an error, so a slip of the pen cannot pass
/// unseen.
/// </summary>
internal sealed class ConfigurationReader
{
    private readonly string _name;
    private readonly string _folder;
    private readonly Dictionary<string, SettingValue> _values = new(StringComparer.Ordinal);

    private ConfigurationReader(string path)
    {
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        _name = WorkingFolder.Relative(path);
    }

    /// <exception cref="UsageException">It cannot be read, or holds what it may not.</exception>
    public static ConfigurationFile Read(string path)
    {
        var self = new ConfigurationReader(path);
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return self.Read(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new UsageException(Phrases.ErrorConfigurationNotRead(self._name, IoReason.Of(e)));
        }
        catch (YamlException e)
        {
            throw new UsageException(Phrases.ErrorAtLine(self._name, (int)e.Start.Line, Cause.Of(e)));
        }
        catch (RuleProfileException e)
        {
            throw new UsageException(e.Said);
        }
    }

    private ConfigurationFile Read(StreamReader text)
    {
        var stream = BoundedYaml.Load(text);
        // An empty file, or one of comments only, sets nothing.
        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
            return new ConfigurationFile(_name, _folder, _values, new Dictionary<string, SeverityChange>(StringComparer.Ordinal), []);
        var root = new ProfileNode(stream.Documents[0].RootNode, _name);
        foreach (var setting in KnownSettings.All)
            ReadSetting(root, setting);
        var severities = new Dictionary<string, SeverityChange>(StringComparer.Ordinal);
        foreach (var (rule, severity) in root.Optional("severities")?.Entries ?? [])
        {
            if (!severities.TryAdd(RuleNames.Find(rule, severity.Error).Code, SeverityOf(severity)))
                throw severity.Error(Phrases.ProfileTwice(rule));
        }

        var suppressions = (root.Optional("suppressions")?.Items ?? []).Select(ReadSuppression).ToList();
        root.Optional("check")?.RejectUnknownKeys(Known("check."));
        root.RejectUnknownKeys([.. Known(""), "severities", "suppressions", "check"]);
        return new ConfigurationFile(_name, _folder, _values, severities, suppressions);
    }

    private void ReadSetting(ProfileNode root, Setting setting)
    {
        var node = setting.Key.Split('.').Aggregate((ProfileNode?)root, (above, key) => above?.Optional(key));
        if (node is null)
            return;
        var origin = $"{_name}:{node.Line}";
        var value = new SettingValue(
            $"{origin}: {setting.Key}",
            origin,
            setting.Option.Arity.MaximumNumberOfValues > 1 ? node.Texts : [node.Text],
            _folder
        );
        setting.Check(value);
        _values.Add(setting.Key, value);
    }

    private SeverityChange SeverityOf(ProfileNode node) =>
        new(
            node.OneOf(["error", "warning", "info", "off"]) is var name && name == "off"
                ? null
                : Enum.Parse<Severity>(name, ignoreCase: true),
            $"{_name}:{node.Line}"
        );

    private Suppression ReadSuppression(ProfileNode row)
    {
        var rule = row.Required("rule");
        var reason = row.Required("reason");
        if (string.IsNullOrWhiteSpace(reason.Text))
            throw reason.Error(Phrases.ProfileReason);
        var read = new Suppression(
            rule.Texts.Select(name => RuleNames.Find(name, rule.Error).Code).ToHashSet(),
            row.Optional("files") is { } files ? new PathPattern(files.Texts, []) : null,
            row.Optional("issue")?.Text,
            row.Optional("subject")?.Text,
            reason.Text,
            $"{_name}:{rule.Line}"
        );
        row.RejectUnknownKeys();
        return read;
    }

    // The keys that may stand below a prefix.
    private static string[] Known(string prefix) =>
        [
            .. KnownSettings
                .All.Where(setting => setting.Key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(setting => setting.Key[prefix.Length..])
                .Where(key => !key.Contains('.')),
        ];
}
