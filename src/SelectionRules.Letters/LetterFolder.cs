using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace SelectionRules.Letters;

/// <summary>Writes letters into a folder: all of them, or none.</summary>
public static class LetterFolder
{
    private const int DigestLength = 12;

    /// <summary>Returns the name of the file of a candidate: the key, and digits that tell apart what a file system does not.</summary>
    /// <remarks>Some systems take <c>a</c> and <c>A</c> for one name, and keep <c>CON</c> for themselves, whatever follows its first point: a point becomes an underscore, and no name is a key alone.</remarks>
    public static string NameOf(CandidateId candidate, LetterFormat format)
    {
        var key = candidate.ToString();
        var safe = new string([.. key.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '_')]);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..DigestLength];
        return $"{safe}-{digest}.{(format == LetterFormat.Html ? "html" : "md")}";
    }

    /// <summary>Writes each letter with each template.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="templates">The templates, one a format.</param>
    /// <param name="folder">The folder; it is made, and must not hold anything yet.</param>
    /// <exception cref="FormatException">A template fails; nothing was written.</exception>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    public static void Write(IEnumerable<Letter> letters, Sequence<LetterTemplate> templates, DirectoryInfo folder)
    {
        Guard.Against.Null(letters);
        WholeFolder.Write(Guard.Against.Null(folder), "letters are", temporary =>
        {
            foreach (var letter in letters)
            {
                foreach (var template in templates)
                {
                    File.WriteAllText(Path.Combine(temporary.FullName, NameOf(letter.Candidate, template.Format)), template.Render(letter), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                }
            }
        });
    }
}
