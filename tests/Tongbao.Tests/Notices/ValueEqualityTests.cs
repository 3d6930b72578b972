using System.Collections;
using System.Reflection;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Notices;

public class ValueEqualityTests
{
    [Fact]
    public void The_same_text_gives_equal_notices()
    {
        var (one, other) = (Parse(), Parse());

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotSame(one, other);
    }

    // A property that Equals forgets is named here.
    [Fact]
    public void Every_property_of_the_model_counts()
    {
        var notice = Parse();
        object[] records =
        [
            notice,
            notice.Issues[0],
            notice.Sections[0],
            notice.Issues[0].Blocks[0],
            notice.Contact!,
            notice.Title!.Origin!,
        ];
        foreach (var record in records)
        {
            var clone = record.GetType().GetMethod("<Clone>$")!;
            foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
            {
                var copy = clone.Invoke(record, null)!;
                Assert.Equal(record, copy);
                property.SetValue(copy, Other(property.GetValue(record), property.PropertyType));
                Assert.False(record.Equals(copy), $"{record.GetType().Name}.{property.Name} does not count");
            }
        }
    }

    private static Notice Parse() => NoticeParser.Parse(NoticeSource.FromFile(new Sample("01-numbered-problems").PathOf("notice.txt")));

    // Another value than the one it has: none, or an empty list, or the next number.
    private static object? Other(object? value, Type type) =>
        value switch
        {
            null when type == typeof(string) => "else",
            null when type == typeof(Passage) => new Passage("else"),
            null when type == typeof(int?) => 1,
            null => Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type),
            string text => text + "!",
            int number => number + 1,
            bool flag => !flag,
            Enum member => Enum.ToObject(member.GetType(), Convert.ToInt32(member, null) + 1),
            Source source => source with { File = "else" },
            Passage passage => passage with { Text = passage.Text + "!" },
            Coverage coverage => coverage with { Lost = 1 },
            LineRange lines => new LineRange(lines.First, lines.Last + 1),
            Inspection or Contact => null,
            IEnumerable list when list.Cast<object>().Any() => type.GetField("Empty")?.GetValue(null)
                ?? Nullable.GetUnderlyingType(type)!.GetField("Empty")!.GetValue(null),
            _ => Activator.CreateInstance(type),
        };
}
