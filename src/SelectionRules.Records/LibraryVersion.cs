using System.Reflection;

namespace SelectionRules.Records;

/// <summary>The version of the library that evaluates.</summary>
internal static class LibraryVersion
{
    /// <summary>Gets the version without the commit: <c>1.2.0</c>.</summary>
    public static string Current { get; } =
        typeof(SelectionProcedure).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
