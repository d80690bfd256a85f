# Example: a small theatre group offers audio walks in a harbour. "Slice" = a sector of the circle.

tool =
    .title = Feedback map
    .short-title = Feedback map
    .one-line = See through which formal and informal channels feedback reaches you, and what it says.
about =
    .group--example = Walk group
    .participants--example = producer, guide, ticket seller
map =
    .label = Channels for feedback
    .help = Formal channels above the line, informal ones below. Give each slice one channel, and write what customers say there.
    .centre = Service
    .upper = Formal feedback
    .lower = Informal feedback
    .centre--example = Audio walk in the harbour
    .sector-1--name--example = Survey after the walk
    .sector-1--example =
        lovely voices
        too far from stop 4 to stop 5
    .sector-2--name--example = Interviews twice a year
    .sector-2--example =
        people want to walk at their own pace
    .sector-3--name--example = Refunds
    .sector-3--example =
        headphones that do not work
    .sector-4--name--example = Questions to the help desk
    .sector-4--example =
        can we bring a pushchair?
    .sector-5--name--example = What people say at the till
    .sector-5--example =
        where does it start?
        how long does it take?
    .sector-6--name--example = What the guides see
    .sector-6--example =
        many turn back at the bridge
    .sector-7--name--example = Social media
    .sector-7--example =
        photos from the lookout
    .sector-8--name--example = The café on the quay
    .sector-8--example =
        people arrive there cold
actions =
    .help = Choose no more than four channels that you will really follow.
    .row-1--what--example = Read the survey answers and discuss them on Mondays
    .row-1--who--example = producer
    .row-1--when--example = every week
    .row-2--what--example = Write down the questions asked at the till
    .row-2--who--example = ticket seller
    .row-2--when--example = all of June
    .row-3--what--example = Join a walk and see where people turn back
    .row-3--who--example = a guide
    .row-3--when--example = before midsummer
