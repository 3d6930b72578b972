using Tongbao.Recognition.Characters;

namespace Tongbao.Recognition.Ink;

/// <summary>What the marks of one kind look like in a document: how dark each pixel is, and by how much they differ there.</summary>
internal sealed class MarkTemplate
{
    /// <summary>So many pictures tell what marks look like.</summary>
    private const int MostPictures = 80;

    /// <summary>How often the pictures are laid on what they have in common.</summary>
    private const int Rounds = 3;

    /// <summary>No pixel is the same in all marks that will come, whatever the pictures have.</summary>
    private const float LeastVariance = 0.015f;

    /// <summary>What a move by a pixel counts, as a logarithm.</summary>
    private const double Move = 0.25;

    /// <summary>Neighbouring pixels say the same: so many of them count as one.</summary>
    private const double Alike = 6;

    /// <summary>A mark may be less like its kind than all but this share of the pictures are, by so much.</summary>
    private const double Unlike = 0.1,
        Slack = 5;

    private readonly float[] _mean;
    private readonly float[] _variance;
    private readonly double _spread;
    private double _least;

    private MarkTemplate(float[] mean, float[] variance) =>
        (_mean, _variance, _spread) = (mean, variance, variance.Sum(pixel => Math.Log(pixel)));

    /// <param name="pictures">Of marks of one kind; at least one.</param>
    public static MarkTemplate Of(IReadOnlyList<MarkPicture> pictures)
    {
        List<MarkPicture> told = [.. pictures.Take(MostPictures)];
        var template = Of(told, told.ConvertAll(_ => (0, 0)));
        for (var round = 1; round < Rounds; round++)
            template = Of(told, told.ConvertAll(picture => template.Best(picture).Move));
        template._least = told.Select(template.Likelihood).Order().ElementAt((int)(Unlike * told.Count)) - Slack;
        return template;
    }

    /// <summary>A semicolon, where none was read: the upper half of a colon over a comma.</summary>
    public static MarkTemplate Semicolon(MarkTemplate colon, MarkTemplate comma)
    {
        const int half = MarkPicture.Width * MarkPicture.Height / 2;
        return new MarkTemplate([.. colon._mean[..half], .. comma._mean[half..]], [.. colon._variance[..half], .. comma._variance[half..]])
        {
            _least = Math.Min(colon._least, comma._least),
        };
    }

    /// <summary>How likely a mark of this kind looks like <paramref name="picture"/>: a logarithm, for comparison.</summary>
    public double Likelihood(MarkPicture picture) => Best(picture).Likelihood / Alike;

    /// <summary>False for what no mark of this kind looks like: one of another typeface, or a blot.</summary>
    /// <param name="likelihood">That of the picture.</param>
    public bool Fits(double likelihood) => likelihood >= _least;

    private static MarkTemplate Of(List<MarkPicture> pictures, List<(int Right, int Down)> moves)
    {
        var (mean, variance) = (new float[MarkPicture.Width * MarkPicture.Height], new float[MarkPicture.Width * MarkPicture.Height]);
        for (var i = 0; i < mean.Length; i++)
        {
            float sum = 0,
                squares = 0;
            for (var n = 0; n < pictures.Count; n++)
            {
                var ink = pictures[n].Ink(i % MarkPicture.Width, i / MarkPicture.Width, moves[n].Right, moves[n].Down);
                sum += ink;
                squares += ink * ink;
            }

            mean[i] = sum / pictures.Count;
            variance[i] = Math.Max(0, (squares / pictures.Count) - (mean[i] * mean[i])) + LeastVariance;
        }

        return new MarkTemplate(mean, variance);
    }

    private (double Likelihood, (int Right, int Down) Move) Best(MarkPicture picture)
    {
        var best = (Likelihood: double.MinValue, Move: (0, 0));
        for (var down = -MarkPicture.Play; down <= MarkPicture.Play; down++)
        {
            for (var right = -MarkPicture.Play; right <= MarkPicture.Play; right++)
            {
                var likelihood = At(picture, right, down);
                if (likelihood > best.Likelihood)
                    best = (likelihood, (right, down));
            }
        }

        return best;
    }

    // Each pixel differs from the mean as the normal distribution says.
    private double At(MarkPicture picture, int right, int down)
    {
        var sum = _spread;
        for (var i = 0; i < _mean.Length; i++)
        {
            var difference = picture.Ink(i % MarkPicture.Width, i / MarkPicture.Width, right, down) - _mean[i];
            sum += difference * difference / _variance[i];
        }

        return (-0.5 * sum) - (Move * (Math.Abs(right) + Math.Abs(down)));
    }
}
