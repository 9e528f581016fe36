namespace SelectionRules.Testing;

/// <summary>Follows a shrinker down to the smallest value of which something still holds.</summary>
internal static class Shrinking
{
    // So many steps that only a shrinker that goes in circles takes them.
    private const int MostSteps = 2000;

    public static (T Smallest, int Steps) Smallest<T>(T value, Func<T, IEnumerable<T>> shrinker, Func<T, bool> stillHolds)
    {
        var steps = 0;
        for (; steps < MostSteps; steps++)
        {
            var found = false;
            foreach (var smaller in shrinker(value))
            {
                if (stillHolds(smaller))
                {
                    (value, found) = (smaller, true);
                    break;
                }
            }

            if (!found)
            {
                break;
            }
        }

        return (value, steps);
    }
}
