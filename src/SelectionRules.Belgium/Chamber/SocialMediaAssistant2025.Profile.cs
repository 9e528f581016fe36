namespace SelectionRules.Belgium;

/// <content>The job profile, in the words of the notice.</content>
public static partial class SocialMediaAssistant2025
{
    private static JobProfile Profile => new()
    {
        Place = Dutch(
            "Je zal deel uitmaken van de dienst Public Relations & Internationale Betrekkingen, meer bepaald van de cel Communicatie. " +
            "Die verzorgt de externe communicatie van de Kamer naar de verschillende doelgroepen, gaande van de parlementaire gemeenschap, " +
            "over personen die beroepshalve de parlementaire werkzaamheden volgen tot het brede publiek, met een belangrijke focus op jongeren. " +
            "Je komt terecht in een klein team waarin teamwork hét sleutelwoord is. Je werkt onder leiding van de communicatieverantwoordelijke."),
        Tasks =
        [
            Dutch("Je ondersteunt de cel Communicatie bij het beheer van onze sociale mediakanalen (X, Bluesky, Facebook, Instagram, LinkedIn,…)."),
            Dutch("Je ontwikkelt video's, beelden en illustraties die onze inhoud visualiseren, ondersteunen of aanvullen."),
            Dutch("Je schrijft sprekende teksten aangepast aan de doelgroep en je toetst af of de content gepast en inhoudelijk correct is."),
            Dutch("Je gaat proactief op zoek naar communicatieopportuniteiten en doet nieuwe voorstellen."),
            Dutch("Je volgt de prestaties van onze digitale communicatie op, analyseert de resultaten en doet voorstellen om onze impact te vergroten."),
            Dutch("Je staat in voor het actualiseren van de webpagina’s waarvoor de afdeling bevoegd is."),
            Dutch("Je helpt mee bij de organisatie van publieksevenementen, zoals de opendeurdag op 21 juli, het herdenkingsmoment op 11 november…"),
            Dutch("Je werkt samen met de collega’s aan andere communicatieprojecten."),
        ],
        FunctionCompetencies =
        [
            Dutch("Je bent creatief en sterk in het creëren van visuele content."),
            Dutch("Je bent vertrouwd met grafische applicaties en videomontage."),
            Dutch("Je hebt een passie voor sociale media. Je volgt de ontwikkelingen in die razendsnel veranderende wereld op de voet en bent bereid om regelmatig bij te scholen."),
            Dutch("Je hebt zeer goede redactionele vaardigheden in je moedertaal en een goede kennis van de andere landstaal en je schrijft doelgroepgericht."),
            Dutch("Je hebt belangstelling voor de politieke actualiteit en volgt de parlementaire activiteiten van dichtbij."),
            Dutch("Je bent goed georganiseerd en levert verzorgde eindproducten af binnen de gestelde deadline."),
            Dutch("Je bent een teamspeler en je bent bereid om feedback te vragen en te geven."),
            Dutch("Je bent flexibel: regelmatig moet er gecommuniceerd worden na de werkuren."),
            Dutch("Je stelt je neutraal op en geeft blijk van discretie."),
        ],
        GenericCompetencies =
        [
            new("innovating")
            {
                Name = LocalizedText.Of(nl: "Vernieuwen", fr: "Innover", en: "Innovating", de: "Innovation"),
                Description = Dutch(
                    "op zoek gaan naar inspiratie. Vernieuwend denken en nieuwsgierigheid tonen. " +
                    "Creatieve en innovatieve ideeën aanbrengen en nieuwe praktijken voorstellen."),
            },
            new("achieving-objectives")
            {
                Name = LocalizedText.Of(nl: "Objectieven behalen", fr: "Atteindre les objectifs", en: "Achieving objectives", de: "Ziele erreichen"),
                Description = Dutch(
                    "taken efficiënt kunnen uitvoeren door veelzijdig, flexibel en multitasking-gericht te zijn; nauwkeurig en zorgvuldig werken met goede organisatievaardigheden; " +
                    "over de inzet, de wil en de ambitie beschikken om resultaten te boeken en de verantwoordelijkheid op te nemen voor de kwaliteit van de ondernomen acties."),
            },
            new("teamwork")
            {
                Name = LocalizedText.Of(nl: "Werken in teamverband", fr: "Travailler en équipe", en: "Teamwork", de: "Teamarbeit"),
                Description = Dutch(
                    "teamgeest creëren en bevorderen door meningen en ideeën te delen en problemen tussen collega's, helpen oplossen, maar ook zelfstandig kunnen werken."),
            },
            new("self-development")
            {
                Name = LocalizedText.Of(nl: "Zichzelf ontwikkelen", fr: "S'autodévelopper", en: "Self-development", de: "Selbstentwicklung"),
                Description = Dutch(
                    "de eigen ontwikkeling actief plannen en beheren in overeenstemming met de eigen mogelijkheden, interesses en ambities, " +
                    "het eigen functioneren kritisch in vraag stellen en zichzelf voortdurend verrijken met nieuwe ideeën en benaderingen, vaardigheden en kennis."),
            },
            new("adapting")
            {
                Name = LocalizedText.Of(nl: "Zich aanpassen", fr: "S'adapter", en: "Adapting", de: "Anpassung"),
                Description = Dutch("je open en flexibel opstellen en je aanpassen in een professionele context die snel evolueert. Meewerken aan verandering."),
            },
            new("reliability")
            {
                Name = LocalizedText.Of(nl: "Betrouwbaarheid tonen", fr: "Faire preuve de fiabilité", en: "Reliability", de: "Zuverlässigkeit"),
                Description = Dutch(
                    "je handelt integer, in overeenstemming met de legitieme verwachtingen van de organisatie, respecteert vertrouwelijkheid en verplichtingen " +
                    "en vermijdt elke vorm van partijdigheid."),
            },
        ],
        Basis = Notice("Profiel"),
    };
}
