using Tongbao.Text;

namespace Tongbao.Profiles;

/// <summary>Where a row of a profile stands.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Name">Its name or label, as written.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Line">1-based.</param>
internal readonly record struct RowPlace(string Table, string Name, string File, int Line)
{
    /// <summary>As <c>explain</c> prints it: <c>labels/整改成果</c>. A run that reads notices never asks.</summary>
    public string Rule => $"{Table}/{(Table == "labels" ? FoldedText.Of(Name).Value : Name)}";
}
