using System.Text;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>
/// The output of the only input of a run that goes on. No manifest tells whether somebody corrected it: what is not as it would be
/// written stays.
/// </summary>
internal static class LoneOutput
{
    /// <summary>True if the file is there and stays; it is named where it is not what would be written.</summary>
    /// <param name="target">Where the output goes.</param>
    /// <param name="content">What would be written.</param>
    /// <param name="sha256">Of the input.</param>
    /// <exception cref="OutputException">It is of another input, or tells of none: nobody knows what would be lost.</exception>
    public static bool Stays(string target, ReadOnlySpan<byte> content, string? sha256)
    {
        if (!File.Exists(target) || SpecialFile.IsAt(target))
            return false;
        var there = Read(target);
        if (content.SequenceEqual(there))
            return true;
        if (sha256 is null || !NoticeOutput.IsOutput(there) || there.AsSpan().IndexOf(Encoding.ASCII.GetBytes(sha256)) < 0)
            throw new OutputException(Phrases.ErrorLoneOther(target));
        Terminal.Say(Phrases.CorrectedLone(target));
        return true;
    }

    private static byte[] Read(string target)
    {
        try
        {
            return File.ReadAllBytes(target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Phrases.ErrorNotRead(target, IoReason.Of(e)));
        }
    }
}
