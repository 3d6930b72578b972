using Tongbao.Languages;

namespace Tongbao;

/// <summary>A rule profile that cannot be used; the message names its file, line and what is wrong.</summary>
public sealed class RuleProfileException : Exception
{
    /// <summary>At a line of a file.</summary>
    internal RuleProfileException(string file, long line, Phrase problem)
        : this(Phrases.ErrorAtLine(file, line, problem)) { }

    private RuleProfileException(Phrase said)
        : base(said.In(Language.English)) => Said = said;

    internal Phrase Said { get; }
}
