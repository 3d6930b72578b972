using Tongbao.Cli.Settings;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

public class SettingsTableTests
{
    [Fact]
    public void The_table_of_settings_in_the_README_is_what_is_declared() =>
        ReadmeTable.AssertIs(
            "settings",
            [
                "| Key | Variable | Option | Default |",
                "| --- | --- | --- | --- |",
                .. KnownSettings.All.Select(setting =>
                    $"| `{setting.Key}` | `{setting.Variable}` | `{setting.Option.Name}` | {Default(setting)} |"
                ),
            ]
        );

    private static string Default(Setting setting) =>
        setting.Fallback.Length == 0 ? ""
        : setting == KnownSettings.Jobs ? "the number of cores"
        : $"`{setting.Fallback}`";
}
