using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using YamlDotNet.RepresentationModel;

/// <summary>A step of the build: writes a profile as the tree that <c>ProfileTree</c> reads.</summary>
/// <remarks>
/// One line a node, parents first: <c>=</c>, <c>[</c> or <c>{</c>, the 1-based line it stands on, a tab, then its text or the number of
/// its children.
/// </remarks>
public sealed class WriteProfileTree : Task
{
    [Required]
    public string Yaml { get; set; }

    [Required]
    public string Tree { get; set; }

    public override bool Execute()
    {
        var stream = new YamlStream();
        using (var yaml = new StreamReader(Yaml))
            stream.Load(yaml);
        using (var tree = new StreamWriter(Tree))
            Write(stream.Documents[0].RootNode, tree);
        return true;
    }

    private static void Write(YamlNode node, TextWriter tree)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                Write('=', node, scalar.Value, tree);
                break;
            case YamlSequenceNode list:
                Write('[', node, list.Children.Count.ToString(), tree);
                foreach (var item in list.Children)
                    Write(item, tree);
                break;
            case YamlMappingNode map:
                Write('{', node, map.Children.Count.ToString(), tree);
                foreach (var entry in map.Children)
                {
                    Write(entry.Key, tree);
                    Write(entry.Value, tree);
                }

                break;
        }
    }

    private static void Write(char kind, YamlNode node, string rest, TextWriter tree)
    {
        if (rest.IndexOf('\n') >= 0)
            throw new InvalidDataException("a value of several lines, line " + node.Start.Line);
        tree.Write(kind + node.Start.Line.ToString() + "\t" + rest + "\n");
    }
}
