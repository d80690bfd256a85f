kit = Kit
    .one-line = Cards.
