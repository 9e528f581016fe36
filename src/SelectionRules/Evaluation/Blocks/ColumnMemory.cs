using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>Makes the arrays that an evaluation writes from end to end.</summary>
/// <remarks>
/// The first use of each page of new memory interrupts the evaluation: for ten million candidates that is a quarter of its time with pages of 4 KiB, and a twentieth with pages of 2 MiB.
/// Linux gives large pages to those who ask; other systems, and a system that declines, give small ones. The memory is the garbage collector's all the same.
/// </remarks>
internal static class ColumnMemory
{
    private const int LargePage = 2 << 20;
    private const int SmallestWorthAsking = 4 * LargePage;

    // MADV_HUGEPAGE of Linux.
    private const int UsesLargePages = 14;

    private static bool isRefused = !OperatingSystem.IsLinux();

    /// <summary>Makes an array whose elements hold nothing before they are written.</summary>
    public static T[] Allocate<T>(int count)
        where T : unmanaged
    {
        // Arrays of this size do not move.
        var array = GC.AllocateUninitializedArray<T>(count);
        var bytes = (nint)count * Unsafe.SizeOf<T>();
        if (!isRefused && bytes >= SmallestWorthAsking)
        {
            Ask(array, bytes);
        }

        return array;
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A wish that is not granted changes nothing but the speed.")]
    private static void Ask(Array array, nint bytes)
    {
        try
        {
            // Whole large pages within the array only: what lies beside it is not ours.
            var start = Marshal.UnsafeAddrOfPinnedArrayElement(array, 0);
            var first = (start + LargePage - 1) & ~(nint)(LargePage - 1);
            var end = (start + bytes) & ~(nint)(LargePage - 1);
            isRefused = Advise(first, (nuint)(end - first), UsesLargePages) != 0;
        }
        catch (Exception)
        {
            isRefused = true;
        }
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint address, nuint length, int advice);
}
