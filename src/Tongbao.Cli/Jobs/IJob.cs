using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Jobs;

/// <summary>What is made of one document.</summary>
internal interface IJob
{
    /// <param name="source">The bytes.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="options">How to parse.</param>
    /// <returns>The response, and its text if it has one.</returns>
    /// <exception cref="UnreadableNoticeException">The document cannot be read.</exception>
    (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions options);
}
