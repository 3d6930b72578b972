using Tongbao.Outlining.Conventions.Shapes;

namespace Tongbao.Outlining.Conventions;

/// <summary>Decides which shapes count: the members of a series rise by one, or begin again at 1.</summary>
/// <remarks>A usual shape needs one member that is 1, or two members. Any other must count.</remarks>
internal sealed class SeriesFinder
{
    /// <summary>How many of the members must go on with the one before.</summary>
    private const double MinContinuity = 0.6;

    /// <summary>So many numbers that rise with gaps are a choice from a longer list.</summary>
    private const int MinChosen = 4;

    /// <summary>The same where no sign closes the number.</summary>
    private const double MinOpenContinuity = 0.8;

    private readonly Dictionary<string, List<(int Paragraph, Shape Shape)>> _members = new(StringComparer.Ordinal);

    /// <summary>How well each accepted series counts, by key.</summary>
    public Dictionary<string, double> Accepted { get; } = new(StringComparer.Ordinal);

    /// <summary>How many members a series has.</summary>
    public int Count(string key) => _members.TryGetValue(key, out var members) ? members.Count : 0;

    /// <summary>Finds the series of <paramref name="forms"/> and gives each paragraph the shape that counts.</summary>
    public void Find(IReadOnlyList<ParagraphForm> forms)
    {
        var shapes = new List<Shape>();
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].IsEnumerated || forms[i].Length == 0)
                continue;
            shapes.Clear();
            ShapeReader.Read(forms[i].Folded, forms[i].View.Marker?.Length ?? 0, shapes);
            // A sign that says where the issue stands is no part of its number.
            foreach (var shape in shapes.Where(shape => shape.Key.Length > forms[i].StatusSigns))
            {
                var key = shape.Key[forms[i].StatusSigns..];
                MembersOf(key).Add((i, shape with { Key = key }));
            }
        }

        Fold();
        foreach (var (key, members) in _members)
        {
            if (IsSeries(members, forms) is { } continuity)
                Accepted[key] = continuity;
        }

        foreach (var (key, members) in _members)
        {
            if (!Accepted.ContainsKey(key))
                continue;
            foreach (var (paragraph, shape) in members)
            {
                if (forms[paragraph].Shape is not { } other || Weight(shape, key) > Weight(other, other.Key))
                    forms[paragraph].Shape = shape with { Key = key };
            }
        }
    }

    /// <summary>Takes back that a shape counts.</summary>
    public void Drop(string key, IReadOnlyList<ParagraphForm> forms)
    {
        Accepted.Remove(key);
        foreach (var (paragraph, _) in _members[key])
        {
            if (forms[paragraph].Shape?.Key == key)
                forms[paragraph].Shape = null;
        }
    }

    private double Weight(Shape shape, string key) => (shape.Usual ? 100 : 0) + (Accepted[key] * Math.Min(Count(key), 4));

    private List<(int, Shape)> MembersOf(string key)
    {
        if (!_members.TryGetValue(key, out var members))
            _members[key] = members = [];
        return members;
    }

    // 1. and 1、 are one series where that mends the counting, and two where a notice tells levels by them.
    private void Fold()
    {
        FoldBlanks();
        foreach (var comma in _members.Keys.Where(key => key.EndsWith('、')).ToList())
        {
            var stop = comma[..^1] + ".";
            if (!_members.TryGetValue(stop, out var others))
                continue;
            List<(int Paragraph, Shape Shape)> joined = [.. others.Concat(_members[comma]).OrderBy(member => member.Paragraph)];
            if (Good(joined) < Good(others) + Good(_members[comma]))
                continue;
            _members.Remove(comma);
            _members[stop] = [.. joined.Select(member => (member.Paragraph, member.Shape with { Key = stop }))];
        }
    }

    // 2.1 甲 and 2.2乙: a blank that is missing tells nothing.
    private void FoldBlanks()
    {
        foreach (var blank in _members.Keys.Where(key => key.EndsWith(' ')).ToList())
        {
            if (!_members.Remove(blank[..^1], out var others))
                continue;
            _members[blank] =
            [
                .. others
                    .Concat(_members[blank])
                    .OrderBy(member => member.Paragraph)
                    .Select(member => (member.Paragraph, member.Shape with { Key = blank })),
            ];
        }
    }

    private static double? IsSeries(List<(int Paragraph, Shape Shape)> members, IReadOnlyList<ParagraphForm> forms)
    {
        var continuity = (double)Good(members) / members.Count;
        var first = members[0].Shape;
        if (first.Usual)
            return first.Number == 1 || members.Count > 1 ? continuity : null;
        // 第6项反馈问题, 第11项反馈问题: a choice from a longer list, by words that no paragraph begins with by chance.
        if (members.Count >= MinChosen && first.IsWorded && Rises(members))
            return 1;
        var least = first.IsOpen ? MinOpenContinuity : MinContinuity;
        if (members.Count < 2 || continuity < least)
            return null;
        // 表现一 alone over others under each heading is a heading as well; 整改措施：1.… is a label before an item.
        return
            members.Exists(member => (member.Shape.Number, member.Shape.Group) != (first.Number, first.Group))
            || members.TrueForAll(member => IsOverOthers(forms, member.Paragraph))
            ? continuity
            : null;
    }

    private static bool Rises(List<(int Paragraph, Shape Shape)> members) =>
        members.Zip(members.Skip(1)).All(pair => pair.Second.Shape.Number > pair.First.Shape.Number);

    private static bool IsOverOthers(IReadOnlyList<ParagraphForm> forms, int at) =>
        forms[at].IsShort && at + 1 < forms.Count && (forms[at + 1].View.Marker is not null || forms[at + 1].IsShort);

    private static int Good(List<(int Paragraph, Shape Shape)> members)
    {
        int good = 0,
            last = 0;
        foreach (var (_, shape) in members)
        {
            if (shape.Number == 1 || shape.Number == last + 1)
                good++;
            last = shape.Number;
        }

        return good;
    }
}
