# A grid: four phases as column heads, then lane by lane a row head and four short questions (ours).
model =
    .title = Palveluprosessi kuudella kaistalla
    .short-title = Palveluprosessin kaistat
    .one-line = Neljä vaihetta ja kuusi kaistaa auttavat kuvaamaan palvelun sekä asiakkaan että palveluntarjoajan puolelta.
    .alt = Ruudukko. Sarakkeina on neljä vaihetta: esittely ja sopiminen, tarpeiden selvittäminen, toteuttaminen, palaute. Riveinä on kuusi kaistaa: tulos/hyöty, asiakkaan asiakas, välitön asiakas, palveluntarjoajan asiakasvastaavat, sisäiset asiantuntijat, työkalut ja tukipalvelut. Joka ruudussa on lyhyt kysymys.
    .inferred = Lähteessä ovat vain kaistat ja vaiheet, joiden järjestys on oma tulkintamme; ruutujen kysymykset ovat lisäyksiämme.

## Boxes

# Column heads: the four phases.
agree = Palvelun esittely ja siitä sopiminen
needs = Asiakkaan tarpeiden selvittäminen ja toimenpidekartoitus
carry-out = Palvelun toteuttaminen
feedback = Palaute ja jatkoyhteistyön suunnittelu
result = Tulos/hyöty
result-agree = Mitä hyötyä on jo ensikohtaamisesta?
result-needs = Mitä asiakas oivaltaa?
result-carry-out = Mitä asiakas saa?
result-feedback = Mikä hyöty jää?
# The customer’s customer: “the pupil” if the customer is a school.
customers-customer = Asiakkaan asiakas
customers-customer-agree = Mitä hän kuulee palvelusta?
customers-customer-needs = Mitä hän tarvitsee?
customers-customer-carry-out = Mitä hän huomaa?
customers-customer-feedback = Kuka kysyy häneltä palautetta?
# The customer with whom the provider deals directly.
customer = Välitön asiakas
customer-agree = Mitä hän tekee ja pohtii ennen palvelua?
customer-needs = Mitä hän kertoo ja kysyy?
customer-carry-out = Mitä hän tekee itse?
customer-feedback = Mitä hän tekee palvelun jälkeen?
# Staff who are responsible for a customer.
account-people = Palveluntarjoajan asiakasvastaavat
account-people-agree = Mitä luvataan?
account-people-needs = Mitä selvitetään?
account-people-carry-out = Kuka pitää yhteyttä?
account-people-feedback = Mitä sovitaan jatkosta?
experts = Palveluntarjoajan sisäiset asiantuntijat
experts-agree = Keitä tarvitaan mukaan?
experts-needs = Mitä osaamista tarvitaan?
experts-carry-out = Mitä tehdään asiakkaan näkemättä?
experts-feedback = Mitä opitaan?
tools = Työkalut ja tukipalvelut
tools-agree = Esite, sopimuspohja?
tools-needs = Lomake, haastattelurunko?
tools-carry-out = Järjestelmät, tilat?
tools-feedback = Palautekanava?
