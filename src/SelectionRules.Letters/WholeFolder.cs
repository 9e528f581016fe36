namespace SelectionRules.Letters;

/// <summary>Writes a folder of its own whole or not at all: beside its place first, then renamed. What is there already is somebody's, and stays.</summary>
internal static class WholeFolder
{
    /// <summary>Refuses a folder that holds something already.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="what">What is to be written, as the subject of a sentence.</param>
    /// <exception cref="IOException">It holds something, or is a file.</exception>
    public static void RefuseFull(DirectoryInfo folder, string what)
    {
        var final = PathOf(folder);
        if (File.Exists(final) || (Directory.Exists(final) && Directory.EnumerateFileSystemEntries(final).Any()))
        {
            throw new IOException($"{folder} holds something already; {what} written into a folder of their own.");
        }
    }

    /// <summary>Writes into a folder that does not exist yet, which then becomes the one that was asked for.</summary>
    /// <param name="folder">The folder; it is made, and must not hold anything yet.</param>
    /// <param name="what">What is written, as the subject of a sentence.</param>
    /// <param name="write">Writes; where it throws, nothing stays.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    public static void Write(DirectoryInfo folder, string what, Action<DirectoryInfo> write)
    {
        RefuseFull(folder, what);
        var final = PathOf(folder);
        // Beside the final folder first, then renamed: a reader never sees some of the files.
        var temporary = Directory.CreateDirectory($"{final}.{Guid.NewGuid():N}");
        try
        {
            write(temporary);
            if (Directory.Exists(final))
            {
                Directory.Delete(final);
            }

            Directory.Move(temporary.FullName, final);
        }
        catch
        {
            Directory.Delete(temporary.FullName, recursive: true);
            throw;
        }
    }

    private static string PathOf(DirectoryInfo folder) => Path.TrimEndingDirectorySeparator(folder.FullName);
}
