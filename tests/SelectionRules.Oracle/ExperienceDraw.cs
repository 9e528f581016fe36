using NodaTime;

namespace SelectionRules.Oracle;

/// <summary>Draws the experience of one candidate.</summary>
internal sealed class ExperienceDraw(Dice dice)
{
    private const string SocialMedia = "social-media";

    private static readonly LocalDate ReferenceDate = new(2025, 10, 26);

    /// <summary>No experience, or some: it does not matter.</summary>
    public List<Experience> Any() => dice.Percent(60) ? [] : [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Piece(AnyDomain()))];

    /// <summary>Two years and more, in one or two periods.</summary>
    public List<Experience> Enough()
    {
        var from = dice.Date(new(2005, 1, 1), new(2023, 1, 1));
        var middle = from.PlusDays(400);
        return dice.Percent(50)
            ? [new(SocialMedia, from, dice.Percent(30) ? null : from.PlusDays(740 + dice.Below(500)))]
            : [.. dice.Shuffle<Experience>([new(SocialMedia, from, middle), new(SocialMedia, middle.PlusDays(dice.Pick(-30, 0, 1, 2)), middle.PlusDays(400))])];
    }

    /// <summary>Periods that touch the edges, most often just below, at or just above two years altogether.</summary>
    public List<Experience> Edgy()
    {
        List<Experience> pieces = [.. Enumerable.Range(0, dice.Below(4)).Select(_ => Piece(SocialMedia))];
        if (pieces.Count > 0 && dice.Percent(60))
        {
            pieces.Add(Neighbour(pieces[^1]));
        }

        if (dice.Percent(75))
        {
            pieces.Add(UpToTheEdge(pieces));
        }

        if (dice.Percent(30))
        {
            pieces.Add(Piece(AnyDomain()));
        }

        if (dice.Percent(30))
        {
            pieces.Add(new(SocialMedia, ReferenceDate.PlusDays(dice.Pick(0, 1, 40)), dice.Percent(50) ? null : new LocalDate(2028, 2, 29)));
        }

        return [.. dice.Shuffle(pieces)];
    }

    private string AnyDomain() => dice.Pick(SocialMedia, "journalism", "communication", "social-media-2");

    private Experience Piece(string domain)
    {
        var from = Begin();
        return new(domain, from, dice.Percent(10) ? null : from.PlusDays(dice.Pick(0, 27, 28, 29, 30, 58, 59, 89, 180, 364, 365)));
    }

    /// <summary>A first day; month ends and 29 February more often than chance would have it.</summary>
    private LocalDate Begin() => dice.Percent(35)
        ? dice.Pick<LocalDate>(new(2016, 2, 29), new(2020, 2, 28), new(2020, 2, 29), new(2020, 3, 1), new(2024, 2, 29), new(2022, 1, 31), new(2023, 8, 31), new(2021, 12, 31), new(2023, 10, 27))
        : dice.Date(new(2010, 1, 1), new(2025, 6, 1));

    /// <summary>A period that overlaps, adjoins or just misses the other.</summary>
    private Experience Neighbour(Experience other)
    {
        var from = (other.To ?? ReferenceDate).PlusDays(dice.Pick(-20, -1, 0, 1, 1, 1, 2, 2));
        return new(SocialMedia, from, from.PlusDays(dice.Pick(0, 29, 30, 180, 364)));
    }

    /// <summary>A period as long as it takes for all together to count one of the numbers around 720.</summary>
    private Experience UpToTheEdge(List<Experience> pieces)
    {
        var wanted = dice.Pick(718, 719, 719, 719, 720, 720, 720, 721);
        if (dice.Percent(25))
        {
            // Still running, so that the reference date is its last day.
            var open = ReferenceDate;
            while (Count(new(SocialMedia, open, null)) < wanted)
            {
                open = open.PlusDays(-1);
            }

            return new(SocialMedia, open, dice.Percent(50) ? null : ReferenceDate.PlusDays(dice.Below(3)));
        }

        // Half of the time right behind another period: adjoining, or a day too late for that.
        var from = pieces.Count > 0 && dice.Percent(50)
            ? (dice.Pick(pieces).To ?? ReferenceDate).PlusDays(dice.Pick(0, 1, 1, 2, 2))
            : dice.Percent(50) ? Begin() : dice.Date(new(2010, 1, 1), new(2023, 6, 1));
        var to = from;
        while (to < ReferenceDate && Count(new(SocialMedia, from, to)) < wanted)
        {
            to = to.PlusDays(1);
        }

        return new(SocialMedia, from, to);

        long Count(Experience last) => ChamberAdmission.ExperienceCount([.. pieces, last]);
    }
}
