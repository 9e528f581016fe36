using System.Globalization;

namespace SelectionRules.Tool.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed.</summary>
internal static class WholeFile
{
    private const int BufferSize = 1 << 20;

    public static void Write(FileInfo file, Action<Stream> write)
    {
        var temporary = Path.Combine(file.DirectoryName!, string.Create(CultureInfo.InvariantCulture, $".{file.Name}.{Environment.ProcessId}"));
        file.Directory!.Create();
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
            {
                write(stream);
            }

            File.Move(temporary, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
