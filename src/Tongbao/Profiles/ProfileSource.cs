namespace Tongbao.Profiles;

/// <summary>The text of a profile, and that of the file it extends: what a worker needs, whatever becomes of the files meanwhile.</summary>
/// <param name="Name">Of the file, for messages.</param>
/// <param name="Text">YAML.</param>
/// <param name="Base">What it lies over, where <c>extends:</c> names a file; null otherwise.</param>
internal sealed record ProfileSource(string Name, string Text, ProfileSource? Base = null);
