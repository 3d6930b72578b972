namespace Tongbao.Outlining.Readings;

/// <summary>What could be before each issue of a notice.</summary>
internal enum MarkKind
{
    /// <summary>A number: 问题1：, （一）.</summary>
    Series,

    /// <summary>A sign that counts nothing: ■.</summary>
    Bullet,

    /// <summary>A label that names the problem: 反馈问题：.</summary>
    Lead,

    /// <summary>Nothing: the name is alone on its line, before the first label.</summary>
    Plain,

    /// <summary>Nothing, and there are no labels either: the name is alone on its line, before prose.</summary>
    PlainProse,

    /// <summary>Nothing but the frame around it: 关于“…”的问题。 begins a paragraph each time.</summary>
    Frame,

    /// <summary>Nothing: a short sentence names the problem, and what was done follows it in the paragraph.</summary>
    Sentence,

    /// <summary>Nothing but its type: the name is set otherwise than the body is.</summary>
    Setting,

    /// <summary>The marks of the profile, nested as custom has it.</summary>
    Usual,
}
