using System.Reflection;

namespace Tongbao.Tables;

/// <summary>What a table says of the program that wrote it.</summary>
internal static class TableTool
{
    /// <summary>Tongbao 0.1.0+2ff8e4a…, with the source revision.</summary>
    public static string Name { get; } =
        $"Tongbao {typeof(TableTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}";
}
