using System.Globalization;
using System.Text;

namespace Tongbao.Reading.Workbook;

/// <summary>A number format (18.8.30 numFmt): how a number is shown, as a date where the format names parts of one.</summary>
/// <param name="code">Its code; only the first section is used.</param>
internal sealed class NumberFormat(string code)
{
    /// <summary>General: the number itself.</summary>
    public static readonly NumberFormat General = new("General");

    /// <summary>Decimals beyond these are those of binary fractions.</summary>
    private const int MaxDecimals = 10;

    private readonly string _code = FirstSection(code);

    /// <summary>Built-in formats (18.8.30), those of Chinese systems among them.</summary>
    public static NumberFormat? BuiltIn(int id) =>
        id switch
        {
            1 => new("0"),
            2 => new("0.00"),
            3 => new("#,##0"),
            4 => new("#,##0.00"),
            9 => new("0%"),
            10 => new("0.00%"),
            14 or 30 or 36 or 50 => new("yyyy/m/d"),
            15 or 16 => new("m\"月\"d\"日\""),
            17 or 27 or 52 or 57 => new("yyyy\"年\"m\"月\""),
            18 or 19 or 20 or 21 or 32 or 33 or 34 or 35 or 55 or 56 => new("h:mm"),
            22 => new("yyyy/m/d h:mm"),
            28 or 29 or 51 or 53 or 54 or 58 => new("m\"月\"d\"日\""),
            31 => new("yyyy\"年\"m\"月\"d\"日\""),
            _ => null,
        };

    /// <summary>The number as it is shown.</summary>
    /// <param name="number">As it is stored.</param>
    /// <param name="from1904">True if days are counted from 1904.</param>
    public string Show(double number, bool from1904)
    {
        if (IsDate && DateOf(number, from1904) is { } date)
            return Date(date);
        var percent = Unquoted().Contains('%');
        var value = percent ? number * 100 : number;
        var decimals = Decimals();
        var shown =
            decimals is null ? Math.Round(value, MaxDecimals).ToString("0.##########", CultureInfo.InvariantCulture)
            : Unquoted().Contains("#,##", StringComparison.Ordinal) ? value.ToString($"N{decimals}", CultureInfo.InvariantCulture)
            : value.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return percent ? shown + "%" : shown;
    }

    private bool IsDate => Unquoted().IndexOfAny(['y', 'd', 'h', 's']) >= 0 || Unquoted().Contains('m');

    private static DateTime? DateOf(double number, bool from1904)
    {
        // Excel counts 1900-02-29, which never was.
        var epoch = from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, number < 60 ? 31 : 30);
        return number is >= 0 and < 2_958_466 ? epoch.AddDays(number) : null;
    }

    private string Date(DateTime date)
    {
        var shown = new StringBuilder();
        var afterHour = false;
        for (var i = 0; i < _code.Length; )
        {
            var c = char.ToLowerInvariant(_code[i]);
            var length = 1;
            while (i + length < _code.Length && char.ToLowerInvariant(_code[i + length]) == c && "ymdhs".Contains(c))
                length++;
            var minutes =
                c == 'm' && (afterHour || _code.AsSpan(i + length).TrimStart(":").StartsWith("s", StringComparison.OrdinalIgnoreCase));
            shown.Append(
                c switch
                {
                    'y' => length > 2 ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : Two(date.Year % 100),
                    'm' when minutes => length > 1 ? Two(date.Minute) : Text(date.Minute),
                    'm' => length > 1 ? Two(date.Month) : Text(date.Month),
                    'd' => length > 2 ? ""
                    : length > 1 ? Two(date.Day)
                    : Text(date.Day),
                    'h' => length > 1 ? Two(date.Hour) : Text(date.Hour),
                    's' => length > 1 ? Two(date.Second) : Text(date.Second),
                    '"' or '\\' or '@' or ';' => "",
                    '_' or '*' => "",
                    _ => _code[i].ToString(),
                }
            );
            afterHour = c == 'h' || (afterHour && !char.IsAsciiLetter(c));
            i += c is '_' or '*' ? 2 : length;
        }

        return shown.ToString().Trim();
    }

    // Null for a format without places for digits.
    private int? Decimals()
    {
        var digits = Unquoted();
        if (digits.IndexOf('0') < 0 || digits.Contains("general", StringComparison.Ordinal))
            return null;
        var point = digits.IndexOf('.');
        return point < 0
            ? 0
            : Math.Min(
                MaxDecimals,
                digits.AsSpan(point + 1).IndexOfAnyExcept('0', '#') is >= 0 and var end ? end : digits.Length - point - 1
            );
    }

    private string Unquoted()
    {
        var plain = new StringBuilder();
        var quoted = false;
        foreach (var c in _code)
        {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted)
                plain.Append(char.ToLowerInvariant(c));
        }

        return plain.Replace("general", "").ToString();
    }

    // Sections are parted by semicolons; [$-804] and [Red] show nothing.
    private static string FirstSection(string code)
    {
        var section = code.Split(';')[0];
        var shown = new StringBuilder();
        for (var i = 0; i < section.Length; i++)
        {
            if (section[i] == '[' && section.IndexOf(']', i) is > 0 and var close)
                i = close;
            else
                shown.Append(section[i]);
        }

        return shown.Replace("AM/PM", "").Replace("上午/下午", "").ToString();
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
