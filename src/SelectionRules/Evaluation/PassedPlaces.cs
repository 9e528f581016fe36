namespace SelectionRules;

/// <summary>The places that groups have, and those of them that were offered to other groups without being used there: these pass on from group to group.</summary>
/// <remarks>
/// An unfilled place stays with its group until somebody takes it. A transfer offers it to another group; what that group cannot use it can offer in its turn,
/// so that a place reaches every group that stated transfers lead to, and what passed on a way never exceeds the caps of the way.
/// </remarks>
internal sealed class PassedPlaces
{
    private readonly Dictionary<string, int> capacities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Offer>> offers = new(StringComparer.Ordinal);

    public int this[string group] => capacities[group];

    public void Add(string group, int places)
    {
        capacities.Add(group, places);
        offers.Add(group, []);
    }

    /// <summary>Offers unfilled places of a group to another, and lets go of those that are used.</summary>
    /// <param name="from">The group that has places left, its own or offered to it.</param>
    /// <param name="to">The group that receives them.</param>
    /// <param name="limit">The most that may pass.</param>
    /// <param name="placedIn">Tells how many are placed in a group.</param>
    /// <param name="reopen">Lets those whom the last place of the receiving group left undecided be looked at again: all of them may fit by now.</param>
    /// <param name="take">Lets the receiving group fill the places that it has then.</param>
    public void Pass(string from, string to, int limit, Func<string, int> placedIn, Action reopen, Action take)
    {
        var offered = new Search(this, placedIn, to, isReal: false).Draw(from, limit);
        if (offered == 0)
        {
            return;
        }

        reopen();
        var own = Math.Max(capacities[to], placedIn(to));
        capacities[to] += offered;
        take();
        // Only the places that are used beside the group's own leave the other group.
        var used = Math.Clamp(placedIn(to) - own, 0, offered);
        capacities[to] -= offered - used;
        new Search(this, placedIn, to, isReal: true).Draw(from, used);
        offers[to].Add(new Offer { From = from, Left = offered - used });
    }

    private sealed class Offer
    {
        public required string From { get; init; }

        public required int Left { get; set; }
    }

    /// <summary>One search for unfilled places: a group's own first, then those offered to it, in the order in which they were.</summary>
    private sealed class Search(PassedPlaces places, Func<string, int> placedIn, string to, bool isReal)
    {
        private readonly Dictionary<string, int> drawn = new(StringComparer.Ordinal);
        private readonly Dictionary<Offer, int> used = [];
        private readonly HashSet<string> closed = new(StringComparer.Ordinal) { to };

        /// <summary>Draws places, at most so many, and returns how many there were.</summary>
        public int Draw(string group, int most)
        {
            // A group on the way here, or one that has nothing left.
            if (most <= 0 || !closed.Add(group))
            {
                return 0;
            }

            var own = Math.Clamp(places.capacities[group] - placedIn(group) - drawn.GetValueOrDefault(group), 0, most);
            Let(group, own);
            var found = own;
            foreach (var offer in places.offers[group])
            {
                var through = Draw(offer.From, Math.Min(most - found, offer.Left - used.GetValueOrDefault(offer)));
                Use(offer, through);
                found += through;
            }

            if (found == most)
            {
                closed.Remove(group);
            }

            return found;
        }

        private void Let(string group, int number)
        {
            if (isReal)
            {
                places.capacities[group] -= number;
            }
            else
            {
                drawn[group] = drawn.GetValueOrDefault(group) + number;
            }
        }

        private void Use(Offer offer, int number)
        {
            if (isReal)
            {
                offer.Left -= number;
            }
            else
            {
                used[offer] = used.GetValueOrDefault(offer) + number;
            }
        }
    }
}
