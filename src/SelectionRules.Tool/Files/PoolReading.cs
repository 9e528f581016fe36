using OneOf;
using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>A pool read from files, or the errors found in them.</summary>
internal sealed class PoolReading : OneOfBase<CandidatePool, InputErrors>
{
    private PoolReading(OneOf<CandidatePool, InputErrors> value)
        : base(value)
    {
    }

    public static PoolReading Of(CandidatePool pool) => new(pool);

    public static PoolReading Of(InputErrors errors) => new(errors);
}
