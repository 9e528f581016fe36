using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Belgium.Tests;

/// <summary>Tests that measure what the process allocates: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is a collection of tests, as the framework calls it.")]
public sealed class AloneCollection;
