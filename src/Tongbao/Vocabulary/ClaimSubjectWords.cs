namespace Tongbao.Vocabulary;

/// <summary>The words of <see cref="ClaimSubject"/>.</summary>
internal static class ClaimSubjectWords
{
    public static Words Words(this ClaimSubject subject) =>
        subject switch
        {
            ClaimSubject.Aspects => new("方面", "aspects"),
            ClaimSubject.Issues => new("问题", "issues"),
            ClaimSubject.Suggestions => new("意见建议", "suggestions"),
            ClaimSubject.Measures => new("整改措施", "measures"),
            ClaimSubject.Rules => new("制度", "rules"),
            ClaimSubject.Completed => new("已完成", "completed"),
            ClaimSubject.Ongoing => new("整改中", "ongoing"),
            ClaimSubject.NotStarted => new("未启动", "not started"),
            ClaimSubject.Recovered => new("挽回损失", "recovered"),
            ClaimSubject.Disciplined => new("问责处理", "disciplined"),
            ClaimSubject.Other => new("其他", "other"),
        };
}
