namespace Tongbao.Reading.Html.Markup;

/// <summary>
/// The way from the document to an element, as a CSS selector that <c>querySelector</c> resolves to that element and no other.
/// </summary>
/// <param name="Scope">The document.</param>
/// <param name="Parent">Null for the root.</param>
/// <param name="Name">Local name.</param>
/// <param name="Ordinal">1-based among the elements of its parent.</param>
/// <param name="Id">Null when it has none.</param>
internal sealed record ElementPath(PathScope Scope, ElementPath? Parent, string Name, int Ordinal, string? Id)
{
    /// <summary>Parts the selector of a frame from the one inside its document.</summary>
    public const string IntoFrame = " >>> ";

    private string? _selector;

    // Names and ids that need no escape; o:p of Word does.
    private string Step =>
        HasOwnId ? $"#{Id}"
        : !Scope.IsFragment && (Parent is null || (Parent.Parent is null && Name is "head" or "body")) ? Name
        : $"{(Parent is null ? ":host > " : "")}{(Name.All(char.IsAsciiLetterOrDigit) ? Name : "*")}:nth-child({Ordinal})";

    private bool HasOwnId =>
        Id is [var first, ..]
        && char.IsAsciiLetter(first)
        && Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        && Scope.Ids[Id] == 1;

    /// <summary>The selector, made when it is first asked for.</summary>
    public override string ToString()
    {
        if (_selector is not null)
            return _selector;
        var steps = new Stack<string>();
        for (var step = this; step is not null; step = step.HasOwnId ? null : step.Parent)
            steps.Push(step.Step);
        return _selector = (Scope.Frame is null ? "" : Scope.Frame + IntoFrame) + string.Join(" > ", steps);
    }
}
