### The words of the window, in American English.
###
### Write plainly and kindly, in sentence case, without a full stop on single phrases.
### An id begins with the screen it belongs to; within a screen, texts stand in the order they are seen.

## Everywhere

app-name = Kitchen Table

## Two workers

beside-back = Debrief
beside-back-label = Back to the debrief
beside-title = Two workers
beside-choose = Someone else
beside-choose-label = Choose someone else than { $name }
beside-choose-close = Close the choice for { $name }
beside-difference = What made the difference
beside-endings = How it ended
beside-partings = Where they parted
beside-nothing-here = Nothing else here.
beside-both-said = Both: { $words }
beside-did = This had to be done: { $duty }.
beside-did-badly = This had to be done, and hurt the way it was done: { $duty }.
beside-learned = Learned: { $fact }
beside-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
beside-all = Show every place
beside-fewer = Show only what tells most
beside-answered = The same words, another answer
beside-answered-says = Both said the same here. What had been said and heard before decided how it was answered.
beside-only-here = { $scene }: only one of them came here
beside-family-page = What a parent might say that evening
beside-duties = What had to be done by the end
beside-duties-same = The same in both
beside-people = The family at the end
beside-facts = What they learned, and what stayed hidden
beside-facts-only = Learned by one alone
beside-facts-none = Nothing that the other did not learn.
beside-facts-both = Learned by both
beside-facts-neither = Hidden from both
beside-bots = The workers to compare with are ways of choosing, each pushed to its end. They are nobody's portrait.
beside-warmest = The warm worker
beside-warmest-subject = the warm worker
beside-warmest-says = A worker who is only nice: listens, agrees, reassures, and never names the worry.
beside-skilled = The practiced worker
beside-skilled-subject = the practiced worker
beside-skilled-says = A worker who listens, and says plainly what the worry is.
beside-bluntest = The blunt worker
beside-bluntest-subject = the blunt worker
beside-bluntest-says = A worker who is only plain: names the worry and what has to be, and gives nothing back.
beside-services-only = The referring worker
beside-services-only-subject = the referring worker
beside-services-only-says = A worker who has a service to offer for everything.
beside-novice = The worker of habit
beside-novice-subject = the worker of habit
beside-novice-says = Falls into every habit there is: an exaggeration, and no picture of someone new.
beside-your-visit = Your visit
beside-your-visit-subject = you
beside-your-visit-in-the-end = you, in the end,
beside-your-visit-says = The way you settled on.
beside-your-first-way = Your first way
beside-your-first-way-subject = you, at first,
beside-your-first-way-says = What you did before you went back and tried something else.
