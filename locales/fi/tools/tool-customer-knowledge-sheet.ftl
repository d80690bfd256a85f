tool =
    .title = Mitä asiakkaasta tiedetään?
    .short-title = Mitä asiakkaasta tiedetään?
    .one-line = Vastatkaa kymmeneen kysymykseen asiakkaan arjesta ja kootkaa tärkein neljään kenttään.

# Example: the food inspectors of a council look at the owners of small cafés.
about =
    .group--example = Tarkastusryhmä
    .service--example = Elintarviketarkastukset

customer =
    .label = Mistä asiakkaasta on kyse?
    .help = Valitkaa yksi asiakasryhmä kerrallaan ja kirjatkaa vain se, mitä olette kuulleet tai nähneet.
    .example = Pienten kahviloiden omistajat

# The first four questions are about everyday processes (vardagsprocesser), the next three about how customers choose.
what-they-do =
    .label = Mitä asiakas tekee arjessaan?
    .help = Ajatelkaa asiakkaan kotia tai työtä, älkää omaa palveluanne.
    .example = Avaa kuudelta, leipoo, tarjoilee, ostaa raaka-aineet ja hoitaa kassan. Usein yksin.

how-they-do-it =
    .label = Miten hän sen tekee?
    .example = Kaikki muun työn lomassa. Paperityöt jäävät iltaan ja puhelimeen.

why-that-way =
    .label = Miksi juuri sillä tavalla?
    .example = Useampaan työntekijään ei ole varaa, ja asiakkaat menevät edelle.

what-they-want =
    .label = Mihin hän pyrkii?
    .example = Siihen, että asiakkaat palaavat ja viikossa on yksi vapaapäivä.

solutions-sought =
    .label = Millaisia ratkaisuja hän etsii?
    .example = Lyhyitä listoja seinälle ja jonkun, jolle soittaa.

what-interests =
    .label = Mikä herättää hänen kiinnostuksensa?
    .example = Se, miten muut kahvilat ovat ratkaisseet saman asian.

what-is-accepted =
    .label = Mitä hän on valmis hyväksymään?
    .example = Vaatimukset, joiden syyn joku on selittänyt.

where-to-begin =
    .label = Mistä aloitamme?
    .example = Seurataan yhtä omistajaa aamupäivän ajan ennen seuraavaa tarkastusta.

least-known =
    .label = Mistä tiedämme vähiten?
    .example = Siitä, mitä kahvilassa tapahtuu tarkastuksen jälkeisinä päivinä.

finding-information =
    .label = Mistä ja miten saamme tarvitsemamme tiedon?
    .example = Kolme käyntiä, viisi keskustelua ja vaihteeseen tulevat kysymykset.

picture =
    .label = Kuva asiakkaasta
    .help = Yksi asia tarralapulle. Merkitkää kysymysmerkillä se, mitä ette ole kuulleet asiakkaalta itseltään.
    .needs = Tarpeet
    .needs--help = Minkä on arjessa toimittava?
    .expectations = Odotukset
    .expectations--help = Mitä asiakas odottaa, ääneen tai ääneti?
    .values = Arvot
    .values--help = Mikä on asiakkaalle tärkeää ja oikein?
    .interests = Kiinnostuksen kohteet
    .interests--help = Mistä asiakas haluaisi oppia lisää tai mitä tehdä enemmän?
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
