using System.Globalization;

#pragma warning disable CA1050, MA0047 // The runtime looks for this name outside of any namespace.

/// <summary>What the runtime calls before the program where a test asks it to: the process says on standard error in which culture and zone it runs.</summary>
internal static class StartupHook
{
    public static void Initialize() => Console.Error.WriteLine(Told(CultureInfo.CurrentCulture.Name, TimeZoneInfo.Local.Id));

    public static string Told(string culture, string zone) => $"culture '{culture}', zone '{zone}'";
}
