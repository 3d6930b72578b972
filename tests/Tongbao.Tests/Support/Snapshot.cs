using System.Runtime.CompilerServices;

namespace Tongbao.Tests.Support;

/// <summary>
/// Compares text with a file beside the test, by Verify's convention: <c>Class.Method.verified.ext</c>, <c>.received.</c> on a difference.
/// </summary>
/// <remarks>
/// Verify itself cannot be restored from every feed. Its files are kept to the letter, so that it can take this class's place.
/// </remarks>
internal static class Snapshot
{
    /// <summary>Set to 1, the variable makes what was received the new expectation.</summary>
    public const string AcceptVariable = "TONGBAO_ACCEPT";

    /// <param name="actual">What the test made; line ends become LF.</param>
    /// <param name="extension">Without the dot.</param>
    /// <param name="parameters">Tells the cases of a theory apart, as Verify does: <c>sample=01</c>.</param>
    /// <param name="file">The test's source file; its name is the class's.</param>
    /// <param name="method">The test's name.</param>
    public static void Verify(
        string actual,
        string extension = "txt",
        string parameters = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    ) => Compare(actual, PathOf(file, method, parameters, extension), Environment.GetEnvironmentVariable(AcceptVariable) == "1");

    /// <summary>The same for a given path without <c>.verified.</c>: <c>Class.Method.ext</c>.</summary>
    internal static void Compare(string actual, string path, bool accept)
    {
        var (stem, extension) = (Path.ChangeExtension(path, null), Path.GetExtension(path));
        var (verified, received) = ($"{stem}.verified{extension}", $"{stem}.received{extension}");
        actual = actual.ReplaceLineEndings("\n");
        if (accept)
            File.WriteAllText(verified, actual);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        var problem = expected is null ? "is new" : "differs";
        Assert.Fail(
            $"{Path.GetFileName(verified)} {problem}.\n  see:    diff '{verified}' '{received}'\n  accept: {AcceptVariable}=1 dotnet test"
        );
    }

    private static string PathOf(string file, string method, string parameters, string extension)
    {
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters.Length > 0 ? "_" + parameters : "")}";
        return Path.Combine(Path.GetDirectoryName(file)!, $"{name}.{extension}");
    }
}
