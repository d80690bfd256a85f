# Verktygslådans termer: rekommenderat ord, vad det betyder och ord att undvika.
need = behov
    .definition = Något en människa måste ha för att klara sin dag.
