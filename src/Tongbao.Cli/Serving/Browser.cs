using System.ComponentModel;
using System.Diagnostics;

namespace Tongbao.Cli.Serving;

/// <summary>The browser of whoever sits at this machine.</summary>
internal static class Browser
{
    // Without a screen xdg-open would start a browser inside the terminal.
    private static bool HasScreen =>
        !OperatingSystem.IsLinux()
        || ((string[])["DISPLAY", "WAYLAND_DISPLAY"]).Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });

    /// <summary>Opens a page; does nothing where there is no browser.</summary>
    public static void Open(string address)
    {
        if (!HasScreen)
            return;
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            // The address stands on the terminal.
        }
    }
}
