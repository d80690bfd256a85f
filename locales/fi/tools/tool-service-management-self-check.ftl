tool =
    .title = Palvelujohtamisen itsearviointi
    .short-title = Itsearviointi
    .one-line = Arvioidaan palvelujohtamisen kuusi aluetta ja kirjataan kunkin kohdalle, mihin arvio perustuu.

# Example: a unit of food inspectors.
about =
    .organisation--example = Ympäristöterveysyksikkö

# The levels answer the question in the label.
areas =
    .label = Onko lähtökohtana asiakkaiden arki?
    .help = Viereen kirjoitetaan tapahtuma tai päätös, josta se näkyy. Rasteja ei lasketa yhteen.
    .not-at-all = Ei lainkaan
    .partly = Osittain
    .largely = Suureksi osaksi
    .fully = Täysin
    .strategic-direction = Strateginen suunta
    .operational-planning = Toiminnan suunnittelu
    .organising = Organisointi
    .leadership = Johtaminen ja esihenkilötyö
    .competence-development = Osaamisen kehittäminen
    .follow-up-and-reward = Seuranta ja palkitseminen
    .strategic-direction--comment--example = Strategiassa mainitaan yritykset mutta ei niiden arkea
    .operational-planning--comment--example = Suunnitelmassa lasketaan tarkastusten määrää
    .leadership--comment--example = Esihenkilö oli keväällä mukana kahdessa tarkastuksessa
    .competence-development--comment--example = Kursseja lainsäädännöstä, ei yhtään keskustelutaidoista
    .follow-up-and-reward--comment--example = Vain käsittelyaikaa seurataan

requirements =
    .label = Mikä on jo käynnissä?
    .help = Uudet tai tehokkaammat palvelut eivät riitä, jos strategia ja kulttuuri pysyvät ennallaan.
    .strategic-will = Strateginen tahto ja strategian uusi suunta
    .process-development = Monien prosessien kehittäminen
    .service-culture = Palvelukulttuurin kehittäminen

discuss =
    .label = Mikä pitäisi ottaa puheeksi muiden kanssa?
    .example = Sanomme haluavamme neuvoa, mutta mittaamme vain, kuinka monta tarkastusta ehdimme tehdä.

next =
    .row-1--what--example = Otetaan kahvilanomistajien arki suunnittelupäivän aiheeksi
    .row-1--who--example = yksikön esihenkilö
    .row-1--when--example = 15.3.
