namespace Tongbao;

/// <summary>A rule profile that cannot be used; the message names its file, line and what is wrong.</summary>
public sealed class RuleProfileException : Exception
{
    /// <summary>At a line of a file.</summary>
    internal RuleProfileException(string file, long line, string problem)
        : base($"{file}:{line}: {problem}") { }
}
