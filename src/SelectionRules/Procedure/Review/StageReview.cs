using NodaTime;

namespace SelectionRules;

/// <summary>Reviews the stages: that there are some, with tests, in the order of their dates.</summary>
internal static class StageReview
{
    public static void Review(ProcedureReview review)
    {
        if (review.Procedure.Stages.IsEmpty)
        {
            review.Error(Place.Of("stages"), $"A procedure has at least one stage.");
        }

        foreach (var (placed, stage) in review.Walk.All<Stage>())
        {
            // A stage without tests decides on what is known already: a cutoff by the total so far, a contest on titles.
            if (stage.Tests.IsEmpty && stage.PassMarks.IsEmpty && stage.Cutoff is null)
            {
                review.Error(placed.Place.Then("tests"), $"A stage has tests, pass marks or a cutoff; this one decides nothing.");
            }

            if (stage.Counts == StageWeight.Advisory)
            {
                ReviewAdvisory(review, placed.Place, stage);
            }
        }

        foreach (var (placed, test) in review.Walk.All<ScoredTest>())
        {
            if (test.Maximum == Points.Zero)
            {
                review.Error(placed.Place.Then("maximum"), $"The maximum of a test is more than 0.");
            }
        }

        foreach (var (placed, test) in review.Walk.All<RatedTest>())
        {
            if (test.Ratings.IsEmpty)
            {
                review.Error(placed.Place.Then("ratings"), $"The test has no ratings to give.");
            }
        }

        ReviewDates(review);
    }

    private static void ReviewAdvisory(ProcedureReview review, Place place, Stage stage)
    {
        if (!stage.PassMarks.IsEmpty)
        {
            review.Error(place.Then("passMarks"), $"Nobody fails an advisory stage; it has no pass marks.");
        }

        if (stage.Cutoff is not null)
        {
            review.Error(place.Then("cutoff"), $"Nobody fails an advisory stage; it has no cutoff.");
        }
    }

    private static void ReviewDates(ProcedureReview review)
    {
        (DateInterval Held, Stage Stage)? earlier = null;
        foreach (var (placed, stage) in review.Walk.All<Stage>())
        {
            if (stage.Held is not { } held)
            {
                continue;
            }

            var place = placed.Place.Then("held");
            if (!PeriodReview.IsUsual(review, place, held.Start) || !PeriodReview.IsUsual(review, place, held.End))
            {
                continue;
            }

            if (earlier is { } before && held.Start < before.Held.Start)
            {
                review.Error(place, $"The stage begins on {PeriodReview.Text(held.Start)}, before the earlier stage '{before.Stage.Id}' does, on {PeriodReview.Text(before.Held.Start)}.");
            }
            else if (earlier is { } running && held.Start <= running.Held.End)
            {
                review.Warn(place, $"The stage begins on {PeriodReview.Text(held.Start)}, while the earlier stage '{running.Stage.Id}' runs until {PeriodReview.Text(running.Held.End)}.");
            }

            if (review.Procedure.ClosesAt is { LastMoment: { Calendar.Id: "ISO" } } closing && held.Start <= closing.LastMoment.Date)
            {
                review.Warn(place, $"The stage begins on {PeriodReview.Text(held.Start)}, before applications have closed.");
            }

            earlier = (held, stage);
        }
    }
}
