# Tjänsteprocessen i banor: kundens och leverantörens arbete i samma bild.

tool =
    .title = Beskrivning av tjänsteprocessen
    .short-title = Tjänsteprocessen
    .one-line = Beskriv i sex banor hur tjänsten går till, så att både kundens och leverantörens arbete syns.
about =
    .group--example = Grupp 3
    .service--example = Rådgivning om matsvinn till skolkök
# Phases are re-paired from a flattened picture in the source. The lanes are named by the program.
process =
    .label = Tjänsteprocessen
    .help = Börja med kundens bana. Ta också med vad kunden gör och funderar på före tjänsten och efter den.
    .customer = Direkt kund
    .present-and-agree = Presentation av tjänsten och överenskommelse
    .needs-and-measures = Kartläggning av kundens behov och möjliga åtgärder
    .carry-out = Genomförande av tjänsten
    .feedback-and-next = Återkoppling och planering av fortsatt samarbete
    .result--present-and-agree--example = Köket vet vad det åtar sig
    .result--needs-and-measures--example = Mängden svinn och orsakerna är kända
    .result--carry-out--example = Det blir mindre matsvinn
    .result--feedback-and-next--example = Ett mål för nästa läsår
    .customers-customer--needs-and-measures--example = Eleverna berättar vad som blir kvar på tallriken
    .customers-customer--carry-out--example = Eleverna tar mindre portioner
    .customer--present-and-agree--example = Undrar om tiden räcker, frågar rektorn
    .customer--needs-and-measures--example = Väger svinnet i två veckor
    .customer--carry-out--example = Lagar maten i mindre omgångar
    .customer--feedback-and-next--example = Berättar vad som har blivit en vana
    .account-people--present-and-agree--example = Besöker köket och kommer överens om tider
    .account-people--needs-and-measures--example = Intervjuar kocken och elever
    .account-people--carry-out--example = Ringer en gång i veckan
    .account-people--feedback-and-next--example = Samlar resultaten på en sida
    .experts--needs-and-measures--example = Räknar ut var svinnet uppstår
    .experts--carry-out--example = Ändrar recepten
    .tools--present-and-agree--example = Broschyr, avtalsmall
    .tools--needs-and-measures--example = Våg, blankett för vägningen
    .tools--carry-out--example = Receptprogram
