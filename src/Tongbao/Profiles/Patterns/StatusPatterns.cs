namespace Tongbao.Profiles.Patterns;

/// <summary>Words around a status. A pattern that a profile lacks never matches.</summary>
/// <param name="LeadIns">Before the status in a sentence that says nothing else: 截至目前，该问题.</param>
/// <param name="Subject">Words for the issue itself: 该问题.</param>
/// <param name="Group">After a status in a heading that groups issues by it: 的问题.</param>
/// <param name="Tail">What may follow a status that stands alone: 整改.</param>
/// <param name="Counted">What a clause counts before a state that is of these things: 排查隐患15处，已整改到位.</param>
/// <param name="LongTerm">长期坚持 and the like.</param>
internal sealed record StatusPatterns(
    RulePattern LeadIns,
    RulePattern Subject,
    RulePattern Group,
    RulePattern Tail,
    RulePattern Counted,
    RulePattern LongTerm
);
