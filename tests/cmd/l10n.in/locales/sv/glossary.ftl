need = behov
    .definition = Något som en människa måste ha.
