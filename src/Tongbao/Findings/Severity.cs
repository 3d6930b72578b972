namespace Tongbao;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The notice or its reading should be looked at.</summary>
    Warning,

    /// <summary>Something is missing from the output or contradicts itself.</summary>
    Error,
}
