using System.Globalization;
using System.Text;

namespace Tongbao.Formats;

/// <summary>A place in an output: <c>$.issues[3].blocks[0].kind</c>.</summary>
internal sealed class ContractPath
{
    private readonly List<(string? Key, int Index)> _steps = [];

    /// <summary>Goes to the value of a key.</summary>
    public void Push(string key) => _steps.Add((key, 0));

    /// <summary>Goes to a value of a list.</summary>
    /// <param name="index">From 0.</param>
    public void Push(int index) => _steps.Add((null, index));

    /// <summary>Goes back.</summary>
    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var (key, index) in _steps)
            _ = key is null ? path.Append(CultureInfo.InvariantCulture, $"[{index}]") : path.Append('.').Append(key);
        return path.ToString();
    }
}
