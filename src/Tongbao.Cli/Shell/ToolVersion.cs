using System.Reflection;

namespace Tongbao.Cli.Shell;

/// <summary>The version of this tool, with its source revision.</summary>
internal static class ToolVersion
{
    /// <summary><c>0.1.0+2ff8e4a…</c></summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
