using System.Globalization;

namespace Tongbao.Profiles;

/// <summary>Reads a profile that the build has written as a tree of lines: <c>Build/WriteProfileTree.cs</c> says how.</summary>
internal ref struct ProfileTree(ReadOnlySpan<char> lines)
{
    private ReadOnlySpan<char> _rest = lines;

    public ProfileValue Read()
    {
        var line = _rest[.._rest.IndexOf('\n')];
        _rest = _rest[(line.Length + 1)..];
        var tab = line.IndexOf('\t');
        var value = new ProfileValue(Number(line[1..tab]));
        var rest = line[(tab + 1)..];
        return line[0] switch
        {
            '=' => value with { Text = rest.ToString() },
            '[' => value with { Items = ReadItems(Number(rest)) },
            _ => value with { Entries = ReadEntries(Number(rest)) },
        };
    }

    private ProfileValue[] ReadItems(int count)
    {
        var items = new ProfileValue[count];
        for (var i = 0; i < count; i++)
            items[i] = Read();
        return items;
    }

    private KeyValuePair<ProfileValue, ProfileValue>[] ReadEntries(int count)
    {
        var entries = new KeyValuePair<ProfileValue, ProfileValue>[count];
        for (var i = 0; i < count; i++)
            entries[i] = KeyValuePair.Create(Read(), Read());
        return entries;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
