using System.Text.Json.Serialization;
using Tongbao.Vocabulary;

namespace Tongbao;

/// <summary>What a total counts that a notice states about itself.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ClaimSubject>))]
public enum ClaimSubject
{
    /// <summary>方面: groups of issues.</summary>
    Aspects,

    /// <summary>反馈问题: issues.</summary>
    Issues,

    /// <summary>意见建议: suggestions.</summary>
    Suggestions,

    /// <summary>整改措施: measures.</summary>
    Measures,

    /// <summary>制度: rules that were made or revised.</summary>
    Rules,

    /// <summary>已完成整改: completed issues.</summary>
    Completed,

    /// <summary>正在整改: issues that are not completed yet.</summary>
    Ongoing,

    /// <summary>尚未推进: issues that were not started.</summary>
    NotStarted,

    /// <summary>挽回经济损失: money that was recovered, in yuan.</summary>
    Recovered,

    /// <summary>问责: people who were disciplined.</summary>
    Disciplined,

    /// <summary>Anything else.</summary>
    Other,
}
