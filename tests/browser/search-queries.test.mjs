// What readers type, and what must then stand among the first three. Asked of the page itself, from a folder.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { withPage } from './support/browser.mjs';
import { plain } from './support/kit.mjs';
import { ask, openSearch } from './support/search.mjs';

const site = await plain();

/** By language and sort of query: what is typed, and a title. */
const table = {
  sv: {
    inflected: [
      ['workshoparna', 'workshop'],
      ['återkopplingen', 'återkopplingskarta'],
      ['kundresorna', 'kundresa'],
      ['kundresan', 'kundresa'],
      ['kartan', 'Tjänstekarta'],
      ['workshoppar', 'workshop'],
      ['fokusgrupper', 'Fokusgrupp'],
      ['djupintervjuer', 'Djupintervju'],
      ['visionsbeskrivningen', 'Visionsbeskrivning'],
      ['prototyperna', 'prototyp'],
      ['nyckeltalen', 'Nyckeltal'],
    ],
    compound: [
      ['kort metod', 'metodkort'],
      ['återkoppling karta', 'Återkopplingskarta'],
      ['idé generering', 'Gemensam idégenerering'],
      ['servicenivå', 'Servicenivåavtal'],
      ['postit', 'klisterlapp'],
    ],
    'a sentence': [
      ['vad är en tjänstekarta', 'Tjänstekarta'],
      ['intervjua kunder på djupet', 'Djupintervju'],
    ],
    'known by a name from elsewhere': [
      ['customer journey map', 'Kundresekarta'],
      ['focus group', 'Fokusgrupp'],
      ['service blueprint', 'Tjänstekarta'],
      ['touchpoints', 'Följ upp kontaktpunkterna'],
    ],
    misspelt: [
      ['blueprnt', 'tjänstekarta'],
      ['återkoplingskarta', 'Återkopplingskarta'],
      ['produktifering', 'produktifiering'],
      ['tjänsteplna', 'Tjänsteplan'],
      ['kundbehvet', 'Bedöm och definiera kundbehovet'],
    ],
    folded: [
      ['aterkoppling', 'återkoppling'],
      ['tjanstekatalog', 'Tjänstekatalog'],
      ['idegenerering', 'Gemensam idégenerering'],
    ],
    variant: [
      ['kontaktytor', 'kontaktpunkt'],
      ['feedback', 'återkoppling'],
      ['servicelöfte', 'tjänstelöfte'],
      ['kontaktytor', 'Följ upp kontaktpunkterna'],
    ],
  },
  fi: {
    inflected: [
      ['työpajoissa', 'työpaja'],
      ['menetelmä', 'menetelmäkortti'],
      ['palautteen', 'Palautekartta'],
      ['fokusryhmien', 'Fokusryhmä'],
      ['syvähaastatteluja', 'Syvähaastattelu'],
      ['palvelupolun', 'Palvelupolun kuvaus'],
      ['prototyypeistä', 'prototyyppi'],
      ['mittareita', 'Mittarit'],
      ['lanseerauksessa', 'lanseeraus'],
      ['tutkimuksia', 'Tutkimus'],
      ['odotukset', 'odotus'],
      ['visiokuvauksen', 'Visiokuvaus'],
      ['tuotteistus', 'tuotteistaminen'],
      ['karttoja', 'Palautekartta'],
    ],
    compound: [
      ['haastattelu', 'Syvähaastattelu'],
      ['palaute kartta', 'Palautekartta'],
      ['palvelutaso', 'Palvelutasosopimus'],
      ['kontekstin kartoitus', 'Kontekstikartoitus'],
      ['asiakashaastattelu', 'Syvähaastattelu'],
      ['etätyöpaja', 'työpaja'],
    ],
    'known by a name from elsewhere': [
      ['workshop', 'työpaja'],
      ['feedback', 'Palautekartta'],
      ['roadmap', 'Toteutuksen tiekartta'],
    ],
    'named with its kind': [['palvelumuotoilun prosessi', 'CREATE-palvelumuotoilumalli']],
    misspelt: [
      ['blueprnt', 'Service blueprint'],
      ['palvelumuotilu', 'palvelumuotoilu'],
      ['menetelmäkorti', 'menetelmäkortti'],
      ['sidosryhmäkarta', 'sidosryhmäkartta'],
    ],
    folded: [
      ['tyopaja', 'työpaja'],
      ['aaripaa', 'ääripää'],
      ['jaanmurtaja', 'jäänmurtaja'],
    ],
    variant: [
      ['kosketuspisteet', 'kontaktipiste'],
      ['asialista', 'päivän ohjelma'],
      ['kosketuspiste', 'Kontaktipisteiden seuranta'],
    ],
  },
  nl: {
    inflected: [
      ['klantreizen', 'klantreis'],
      ['werkbladen', 'werkblad'],
      ['focusgroepen', 'Focusgroep'],
      ['prototypes testen', 'Prototypes maken en testen'],
      ['diepte-interviews', 'Diepte-interview'],
      ['plakbriefjes', 'plakbriefje'],
      ['kruisjes', 'een kruisje zetten'],
      ['verwachtingen', 'verwachting'],
      ['methodes', 'methode'],
    ],
    compound: [
      ['feedback kaart', 'Feedbackkaart'],
      ['klant reis kaart', 'Klantreiskaart'],
      ['catalogus', 'Dienstencatalogus'],
      ['begrippen', 'begrippenlijst'],
    ],
    'a sentence': [['wat is een focusgroep', 'Focusgroep']],
    'named with its kind': [['werkblad visie', 'Visie voor de dienst']],
    'known by a name from elsewhere': [
      ['customer journey', 'Klantreiskaart'],
      ['roadmap', 'Implementatieplan'],
    ],
    misspelt: [
      ['blueprnt', 'Service blueprint'],
      ['implementatiepaln', 'Implementatieplan'],
      ['klantries', 'klantreis'],
      ['productisring', 'productisering'],
      ['kwaliteid', 'Ervaren kwaliteit'],
      ['stapepen', 'stap'],
    ],
    folded: [
      ['ideeen bedenken', 'Samen ideeën bedenken'],
      ['één págína', 'Plan voor de dienst op één pagina'],
      ['een pagina', 'Plan voor de dienst op één pagina'],
    ],
    variant: [
      ['touchpoints', 'contactmoment'],
      ['opvolging', 'follow-up'],
      ['touchpoints', 'Contactmomenten volgen'],
    ],
  },
  en: {
    inflected: [
      ['touchpoints', 'touchpoint'],
      ['workshops', 'workshop'],
      ['interviewing', 'In-depth interview'],
      ['customers journeys', 'customer journey'],
      ['prototyping', 'Prototype and test'],
      ['visions', 'Vision statement'],
      ['stakeholders', 'stakeholder'],
      ['metrics', 'Performance metrics'],
      ['productization', 'productisation'],
    ],
    compound: [
      ['touch point', 'touchpoint'],
      ['ice breaker', 'icebreaker'],
      ['bottle neck', 'bottleneck'],
      ['road map', 'Implementation roadmap'],
    ],
    'a sentence': [
      ['how to run a focus group', 'Focus group'],
      ['a card about the service level agreement', 'Service level agreement'],
    ],
    misspelt: [
      ['blueprnt', 'Service blueprint'],
      ['stakehodler', 'stakeholder'],
      ['facilitater', 'facilitator'],
      ['implementaton', 'Implementation roadmap'],
      ['managemnt', 'Service management'],
      ['cstomer', 'customer'],
    ],
    folded: [
      ['Fëedback', 'feedback'],
      ['café touchpoint', 'touchpoint'],
      ['JOURNEY MAP', 'Customer journey map'],
    ],
  },
};

for (const [lang, sorts] of Object.entries(table)) {
  describe(`the search in ${lang}`, () => {
    for (const [sort, queries] of Object.entries(sorts)) {
      it(`finds what is ${sort}`, () =>
        withPage({}, async (page, troubles) => {
          await page.goto(pathToFileURL(join(site, lang, 'index.html')).href);
          await openSearch(page);
          const missed = [];
          for (const [query, title] of queries) {
            const shown = await ask(page, query);
            if (!shown.slice(0, 3).includes(title)) missed.push(`${query}: ${title}, not ${shown.slice(0, 4).join(' | ')}`);
          }
          assert.deepEqual(missed, []);
          assert.deepEqual(troubles, []);
        }));
    }

    it('finds every title by itself', () =>
      withPage({}, async (page) => {
        await page.goto(pathToFileURL(join(site, lang, 'index.html')).href);
        await openSearch(page);
        await ask(page, 'a');
        const index = await page.evaluate(
          (lang) => new Promise((done) => {
            window.arkkiFindIndex = done;
            const script = document.createElement('script');
            script.src = `../search/${lang}-index.js`;
            document.head.append(script);
          }),
          lang,
        );
        const missed = [];
        for (const title of new Set(index.titles)) {
          const shown = await ask(page, title);
          if (!shown.slice(0, 3).includes(title)) missed.push(`${title}, not ${shown.slice(0, 3).join(' | ')}`);
        }
        assert.deepEqual(missed, []);
      }));
  });
}

it('the table has fifteen queries for each language at least', () => {
  for (const sorts of Object.values(table)) assert.ok(Object.values(sorts).flat().length >= 15);
});
