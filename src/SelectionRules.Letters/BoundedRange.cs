using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace SelectionRules.Letters;

/// <summary>A range of numbers, <c>(1..9)</c>, of a length that a letter can need: the template engine makes a list of it before anything counts the steps.</summary>
internal sealed class BoundedRange(RangeExpression range) : Expression
{
    private const int Longest = 10_000;

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var (first, last) = (await range.From.EvaluateAsync(context), await range.To.EvaluateAsync(context));
        return last.ToNumberValue() - first.ToNumberValue() < Longest
            ? await range.EvaluateAsync(context)
            : throw new InvalidOperationException($"a range has at most {Longest} numbers.");
    }

    /// <summary>Puts bounded ranges in the place of those of a template.</summary>
    internal sealed class Rewriter : AstRewriter
    {
        protected override Expression VisitRangeExpression(RangeExpression rangeExpression) => new BoundedRange(rangeExpression);
    }
}
