namespace Tongbao.Diagnostics;

/// <summary>A finding about a notice or about how it could be read.</summary>
/// <param name="Rule">Code of the <see cref="DiagnosticRule"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Page">1-based page it points at; null when it is about the whole notice.</param>
public sealed record Diagnostic(string Rule, Severity Severity, string Message, int? Page);
