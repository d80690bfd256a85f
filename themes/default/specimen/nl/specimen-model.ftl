# Een verzonnen tekening voor wie thema’s maakt. Vakken zijn ongeveer 18 tekens breed.

model =
    .title = Lenen bij een bibliotheek
    .short-title = Lenen bij een bibliotheek
    .one-line = Een verzonnen tekening met alle soorten vakken, pijlen en assen.
    .alt = Een pijlvormig vak met de boekenkasten wijst naar de bibliotheek, een groot vak waarin de balie staat. De lezer, een cirkel, is met een dubbele pijl verbonden met de bibliotheek en met een gestreepte pijl met thuis. Alles rust op een brede balk, vertrouwen. Onderaan loopt een as van snel naar langzaam.
shelves = Boekenkasten
    .note = open voor iedereen
library = Bibliotheek
    .note = in de oude school
desk = Balie
reader = Lezer
home = Thuis lezen
rule = Eén keer te laat mag
trust = Vertrouwen
lends = leent uit
talk = vraag en antwoord
pace = Tempo
    .low = snel
    .high = langzaam
