tool =
    .title = Mitä asiakkaasta tiedetään?
    .short-title = Mitä asiakkaasta tiedetään?
    .one-line = Vastataan kymmeneen kysymykseen asiakkaan arjesta ja kootaan tärkein neljään kenttään.

# Example: the food inspectors of a council look at the owners of small cafés.
about =
    .group--example = Tarkastusryhmä
    .service--example = Elintarviketarkastukset

customer =
    .label = Mistä asiakkaasta on kyse?
    .help = Valitaan yksi asiakasryhmä kerrallaan ja kirjataan vain se, mitä on itse kuultu tai nähty.
    .example = Pienten kahviloiden omistajat

# The first four questions are about everyday processes (vardagsprocesser), the next three about how customers choose.
what-they-do =
    .label = Mitä asiakas tekee arjessaan?
    .help = Ajatellaan asiakkaan kotia tai työtä, ei omaa palvelua.
    .example = Avaa kuudelta, leipoo, tarjoilee, ostaa raaka-aineet ja hoitaa kassan. Usein yksin.

how-they-do-it =
    .label = Miten hän sen tekee?
    .example = Kaikki muun työn lomassa. Paperityöt jäävät iltaan ja puhelimeen.

why-that-way =
    .label = Miksi juuri sillä tavalla?
    .example = Useampaan työntekijään ei ole varaa, ja asiakkaat menevät edelle.

what-they-want =
    .label = Mikä on hänen tavoitteensa?
    .example = Asiakkaat palaavat, ja viikossa on yksi vapaapäivä.

solutions-sought =
    .label = Millaisia ratkaisuja hän etsii?
    .example = Lyhyitä listoja seinälle ja ihmistä, jolle voi soittaa.

what-interests =
    .label = Mikä häntä kiinnostaa?
    .example = Se, miten muut kahvilat ovat ratkaisseet saman asian.

what-is-accepted =
    .label = Mitä hän on valmis hyväksymään?
    .example = Vaatimukset, joiden syyn joku on selittänyt.

where-to-begin =
    .label = Mistä aloitetaan?
    .example = Seurataan yhtä omistajaa aamupäivän ajan ennen seuraavaa tarkastusta.

least-known =
    .label = Mikä asia tunnetaan huonoimmin?
    .example = Kahvilan arki tarkastuksen jälkeisinä päivinä.

finding-information =
    .label = Mistä ja miten saadaan tarvittava tieto?
    .example = Kolme käyntiä, viisi keskustelua ja vaihteeseen tulevat kysymykset.

picture =
    .label = Kuva asiakkaasta
    .help = Yksi asia kullekin lapulle. Kysymysmerkillä merkitään se, mitä ei ole kuultu asiakkaalta itseltään.
    .needs = Tarpeet
    .needs--help = Mikä on arjessa välttämätöntä?
    .expectations = Odotukset
    .expectations--help = Mitä asiakas odottaa, sanoipa hän sen ääneen tai ei?
    .values = Arvot
    .values--help = Mitä asiakas pitää tärkeänä ja oikeana?
    .interests = Kiinnostuksen kohteet
    .interests--help = Mistä asiakas haluaisi tietää lisää? Mitä hän haluaisi tehdä enemmän?
    .needs--example =
        Tieto siitä, mitkä säännöt koskevat
        Vastaus samana päivänä
    .expectations--example =
        Kaikki kahvilat arvioidaan samalla tavalla
        ? Neuvoja eikä vain huomautuksia
    .values--example =
        Ylpeys ruoasta
        Asiat hoidetaan kunnolla
    .interests--example = Vähemmän ruokahävikkiä
