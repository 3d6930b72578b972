namespace Tongbao.Tests.Support;

/// <summary>For tests that send signals, look at processes or mount disks.</summary>
internal static class Linux
{
    /// <param name="does">What the test does, to be read after "needs Linux: it".</param>
    public static void SkipElsewhere(string does) => Skip.IfNot(OperatingSystem.IsLinux(), $"needs Linux: it {does}");
}
