using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Tongbao.Languages;

/// <summary>
/// The tokens of a YAML text. YamlDotNet throws what it never meant to at some broken texts, such as a bracket that is never closed; here
/// that is broken YAML too, with its line.
/// </summary>
internal sealed class GuardedScanner(string yaml) : IScanner
{
    private readonly Scanner _scanner = new(new StringReader(yaml));

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => Move(consuming: true);

    public bool MoveNextWithoutConsuming() => Move(consuming: false);

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();

    private bool Move(bool consuming)
    {
        try
        {
            return consuming ? _scanner.MoveNext() : _scanner.MoveNextWithoutConsuming();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new YamlException(CurrentPosition, CurrentPosition, e.Message, e);
        }
    }
}
