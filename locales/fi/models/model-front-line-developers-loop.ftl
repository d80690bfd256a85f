# Two tall boxes with four arrows between them, each arrow with words.
model =
    .title = Asiakasrajapinnan ja kehittäjien vuorovaikutus
    .short-title = Rajapinta ja kehittäjät
    .one-line = Ideat, ratkaisut ja palaute kulkevat asiakasrajapinnan ja kehittäjien välillä kumpaankin suuntaan.
    .alt = Kaksi ruutua: vasemmalla Asiakasrajapinta, oikealla Kehittäjät. Asiakasrajapinnasta kehittäjille kulkevat ideat ja tieto sekä palaute ratkaisuiden toimivuudesta. Kehittäjiltä asiakasrajapintaan kulkevat palaute ideoista ja ratkaisujen täytäntöönpano.
    .inferred = Ruutujen ja nuolten nimet ovat lähteestä; nuolten suunnat ovat oma tulkintamme.

## Boxes

# Where staff and customers meet.
front-line = Asiakasrajapinta
    .note = Henkilöstö, joka kohtaa asiakkaat
# Those who develop services, not software.
developers = Kehittäjät
    .note = ja päätöksentekijät

## Arrows

ideas = Ideoiden ja tiedon kulku
feedback-on-ideas = Palaute ideoista
solutions = Ratkaisujen täytäntöönpano
feedback-on-solutions = Palaute ratkaisuiden toimivuudesta
