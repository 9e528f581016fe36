using NodaTime;

namespace SelectionRules.Belgium;

/// <content>What is to be filled, and what the Chamber offers.</content>
public static partial class SocialMediaAssistant2025
{
    // Computed, because the order in which the parts of a class are initialised is not defined.
    private static Vacancy Vacancy => new()
    {
        Title = LocalizedText.Of(nl: "Assistent sociale media (M/V/X)", fr: "Assistant médias sociaux (H/F/X)", en: "Social media assistant (m/f/x)", de: "Assistent soziale Medien (m/w/x)"),
        Authority = LocalizedText.Of(nl: "Kamer van volksvertegenwoordigers", fr: "Chambre des représentants", en: "House of Representatives", de: "Abgeordnetenkammer"),
        Purposes = [ProcedurePurpose.Recruitment, ProcedurePurpose.Reserves],
        IsBilingual = true,
        Basis = Notice("Assistent sociale media (M/V/X)"),
    };

    private static EmploymentTerms Employment => new()
    {
        Pay = new()
        {
            Minimum = 57_548.29m,
            Maximum = 75_852.87m,
            Currency = "EUR",
            IsGross = true,
            IsIndexed = true,
            Per = Period.FromYears(1),
            DependsOn = LocalizedText.Of(
                nl: "volgens de beroepservaring van de kandidaat bij de indiensttreding",
                fr: "selon l'expérience professionnelle du candidat lors de l'entrée en service",
                en: "according to the candidate's professional experience on entering into service"),
        },
        Probation = Period.FromYears(1),
        AfterProbation = Dutch("Na een proefperiode van één jaar (in de graad van assistent) en een goede eindevaluatie kan je vast benoemd worden."),
        Benefits =
        [
            Dutch("Vakantiegeld"),
            Dutch("Eindejaarstoelage"),
            Dutch("Gratis woon-werkverkeer met het openbaar vervoer, of een vergoeding voor verplaatsingskosten woon-werkverkeer, of een fietsvergoeding"),
            Dutch("Gratis hospitalisatieverzekering voor jou en je gezin en andere verzekeringen"),
            Dutch("Doorgroeimogelijkheden in de carrière"),
            Dutch("Opleidingsaanbod"),
            Dutch("Telewerk afhankelijk van de dienstvereisten"),
            Dutch("Tussenkomst in je internetabonnement en telewerkvergoeding"),
            Dutch("Gunstige vakantieregeling"),
            Dutch("Bedrijfsrestaurant"),
            Dutch("Sport- en ontspanningsmogelijkheden"),
        ],
        Basis = Notice("Wat bieden wij jou?"),
    };

    private static LocalizedText Dutch(string text) => LocalizedText.Of(nl: text);
}
