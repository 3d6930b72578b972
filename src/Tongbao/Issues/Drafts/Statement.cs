using Tongbao.Text;

namespace Tongbao.Issues.Drafts;

/// <summary>A problem statement: as printed, and the name in it.</summary>
/// <param name="Heading">Marker, frame and final stop included.</param>
/// <param name="Title">The name without its frame.</param>
/// <param name="Detail">What follows the title; empty when nothing does.</param>
/// <param name="FrameTail">The end of a frame whose name runs on into the detail; empty otherwise.</param>
/// <param name="Rule">Which rule found the name.</param>
internal sealed record Statement(TextSpan Heading, TextSpan Title, TextSpan Detail, TextSpan FrameTail, string Rule)
{
    /// <summary>Fields in brackets behind the name: （责任单位：…；完成时限：…）.</summary>
    public IReadOnlyList<BlockDraft> Fields { get; init; } = [];

    /// <summary>A bracket behind the name that says where the issue is; empty if there is none.</summary>
    public TextSpan StatusBracket { get; init; }
}
