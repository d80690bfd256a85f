# Worksheet of the method with the same name. Labels are short names of boxes, help texts are questions.
# Example: a music school lends instruments to beginners.

tool =
    .title = Vision statement
    .short-title = Vision statement
    .one-line = Put on one sheet what the service solves, for whom, who you are and where the service is heading.
about =
    .group--example = Instrument group
    .participants--example = head teacher, two teachers, caretaker
service =
    .label = The service
    .help = Write its name as a title, ideally with a sentence that captures the idea.
    .example = The Instrument Library: borrow an instrument and start playing the same day
challenge =
    .label = The challenge
    .help = What problem or need does the service answer? Whose is it?
    .example = Many people would like to play, but an instrument is costly and hard to choose. So they never begin.
solution =
    .label = The solution in brief
    .help = What does the service do? Write it so that anyone would understand.
    .example = Choose an instrument on the spot, get half an hour of help and take it home for three months.
benefit =
    .label = The benefit
    .help = What does the customer gain? And the community, the country, the world?
    .example = Families can try before they buy. Old instruments are played again, and more villagers play together.
us =
    .label = Who you are
    .help = What are you good at, why do you do this and what do you want for yourselves?
    .example = A small music school whose teachers mend instruments. We want everyone to have a chance to begin.
vision =
    .label = The long-term vision
    .help = Where is the service in three years’ time, and what has it changed?
    .example = Every school in the district has an instrument library, and nobody stays away for lack of money.
picture =
    .label = The vision as a picture
    .help = Draw a situation in which a customer gets what you promise.
    .example = A girl and her grandmother come out of the door, each with a violin case.
