namespace Tongbao.Vocabulary;

/// <summary>What a chapter is about. Only chapters on problems or suggestions hold issues.</summary>
internal enum ChapterKind
{
    /// <summary>组织领导, 工作部署: how the rectification was organised.</summary>
    Organisation,

    /// <summary>The problems and what was done about them.</summary>
    Problems,

    /// <summary>意见建议 of the inspection.</summary>
    Suggestions,

    /// <summary>下一步工作打算.</summary>
    Next,

    /// <summary>提高政治站位, 扛牢整改责任: it holds issues only if it has labelled blocks.</summary>
    Duty,
}
