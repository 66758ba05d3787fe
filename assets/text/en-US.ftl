### The words of the window, in American English.
###
### Write plainly and kindly, in sentence case, without a period on single phrases.
### An id begins with the screen it belongs to; within a screen, texts stand in the order they are seen.
### What stands in { $braces } is filled in by the program: names, numbers, words of a scenario.

## Everywhere

app-name = Kitchen Table
# The window's own title.
window-title = { $page } · { app-name }
window-of-family = { $family }: { $page }
families = Families
# Said by a screen reader for the button above.
families-back = Back to the families
glossary = Glossary
# How to practice: with a coach, without, or with a group.
mode-coached = Coached
mode-practice = Practice
mode-room = Ask the room
# How hard a family is, from easy to hard. No judgment of the learner.
level-induction = Starting out
level-intermediate = Building
level-advanced = Stretching
# How clearly a visit showed a principle, in three steps, and where too little was seen.
band-emerging = Emerging
band-developing = Developing
band-practiced = Practiced
band-none = Too little to tell
# Said by a screen reader for the picture of the three steps.
band-says = Band: { $band }
band-says-none = Band: too little to tell
# Things strung together: “Dana, Eli and Ruth” is a list-and of a list-comma.
list-comma = { $before }, { $next }
list-and = { $before } and { $last }
# Facts beside each other on one line.
list-dot = { $before } · { $next }
# Something and what is told of it.
told-of = { $what }: { $told }

## Home: whom to sit with

home-title = Who would you like to sit with?
home-about = Every family here is made up. Stop, pause or start again at any time.
home-empty = There are no families here yet. Put scenario files (.ron) into the scenarios folder.
home-file-older = Its file was changed and can't be read; the last good version is here.
home-file-broken = This file can't be used yet.
# $message is a sentence without its period.
home-problem = Line { $line }: { $message }.
home-problems = Line { $line }: { $message }. There are { $count } in all.
home-show-problems = Show what is wrong
# Said by a screen reader for the button above; $title is a family's.
home-show-problems-of = Show what is wrong with { $title }
home-open-anyway = Open anyway
# Said by a screen reader for a family's card, and for the button above.
home-open = { $title }, open the briefing
# $people is a list of names.
home-with = With { $people }
home-more-techniques = and { $count } more
home-minutes = About { $minutes } min
# $topics is a list.
home-speaks-of = Speaks of { $topics }.
home-not-started = Not started
home-last = Last: { $mode ->
        [coached] coached
        [room] with a room
       *[practice] practice
    }, { $decisions ->
        [one] 1 decision
       *[other] { $decisions } decisions
    }, { $ended ->
        [yes] to the end
       *[no] not to the end
    }
home-read-briefing = Read the briefing

## Briefing: before a visit

briefing-bar = Before you go in
briefing-facts = About { $minutes } min · { $level } · { $place }
briefing-know = What you know
briefing-know-nothing = Nothing yet.
briefing-people = Who is in the family
# A child's name and age in years.
briefing-child = { $name }, { $age }
briefing-techniques = What you can practice here
briefing-task = Your task
# Heads what has to be said or done before the visit ends.
briefing-by-the-end = By the end
briefing-order = The order is yours. Nothing here has to come first.
briefing-notes = Good to know before
# $topics is a list.
briefing-notes-of = This family's story speaks of: { $topics }. You can pause or leave at any time.
briefing-how = How do you want to practice?
briefing-coached = A coach offers hints before you choose, and says why after each choice.
briefing-practice = You see how the family reacts, nothing else, until the debrief.
briefing-room = For a class, large on the wall. You argue, one of you chooses.
# Said by a screen reader: “Coached” and what it means.
briefing-mode = { $mode }: { $says }
briefing-begin = Begin

## Conversation: the visit

conversation-leave = Leave
# Where one is: $mode is “Coached” or “Practice”, $place a room.
conversation-subtitle = { $mode } · { $place }
conversation-notebook = Notebook
conversation-hide-notebook = Hide notebook
conversation-back = Back one step
conversation-pause = Pause
conversation-go-on = Go on
# What the learner last said.
conversation-you = You: { $words }
# Said by a screen reader of what someone says.
conversation-says = { $name } says: { $words }
# Said by a screen reader of the picture: the room in sentences, and a list of names.
conversation-around = { $room } { $count ->
        [0] Nobody is here.
        [one] { $people } is here.
       *[other] { $people } are here.
    }
conversation-hint = Give me a hint
# H is the key that asks for a hint.
conversation-hint-says = Or press H: two things worth trying. Your next choice then does not count.
# Scrolls down by a page, or to what can be said.
conversation-more = More below
conversation-leave-means = You will look back on what was said so far, and the visit ends here. You can begin it again at any time.
conversation-worth-trying = Worth trying now
conversation-choose = What do you say?
# The keys that choose.
conversation-keys = { $last ->
        [1] Press 1, or click the card
       *[other] Press 1 to { $last }, or click a card
    }
# Said by a screen reader for a choice.
conversation-choice = { $number }: { $words }
# The coach, after a choice: it fitted, it did not, or nothing was at stake.
conversation-fitted = That fitted
conversation-stronger = There was a stronger way
conversation-neither = What that was
# The names of the skills that were shown in what was said.
conversation-used = What you used: { $skills }
conversation-could-say = You could say
conversation-aloud = Now say it aloud in your own words.
conversation-learned = In your notebook: { $fact }
conversation-debrief = See what it meant
conversation-notebook-empty = What you hear stands here.
conversation-well = Working well
conversation-worries = Worries
conversation-people = People and wishes
conversation-wondering = Still wondering
conversation-paused = Paused
conversation-paused-rest = Take your time. Nothing runs on while you are away, and nothing is lost.
conversation-paused-help = If this brought something up for you, talk with your supervisor or your employee assistance program.

## Classroom: a visit on the wall, for a group that argues and chooses

classroom-leave = Leave
classroom-back = Back one step
classroom-pause = Pause
# $words is what the room said last.
classroom-you = You: { $words }
# On the button that marks a moment as argued; $times is how often it is marked.
classroom-argued =
    { $times ->
        [0] Argued here
       *[other] Argued here: { $times }
    }
# Said by a screen reader for the same button.
classroom-argued-label =
    { $times ->
        [0] Mark this moment as argued
        [one] Mark this moment as argued, marked once so far
       *[other] Mark this moment as argued, marked { $times } times so far
    }
# On the button that takes a mark back.
classroom-argued-less = −1
# Said by a screen reader for the same button.
classroom-argued-less-label = Take back one mark of an argument
classroom-how = Press 1 to { $last }, then Enter
classroom-take = Take number { $number }
# Said by a screen reader for a choice, and for the button that takes it: $number stands beside it or is its button's text.
classroom-numbered = { $number }: { $words }
classroom-next = Next
# The scenario's questions stand below it.
classroom-discuss = To talk about together
classroom-debrief = See what it meant
classroom-paused = Paused
classroom-paused-care = Take your time. Nothing runs on, and nothing is lost. If this brought something up for you, talk with someone you trust, your supervisor or your employee assistance program.
classroom-go-on = Go on
leave-question = Leave the visit?
classroom-leave-means = What the room has decided so far is looked back on, and the visit ends here.
leave-stay = Stay
leave-now = Leave now

## Debrief: what the visit meant

debrief-bar = Debrief
debrief-facts = { $title } · { $decisions ->
        [one] 1 decision
       *[other] { $decisions } decisions
    }
debrief-again = Visit again
debrief-save = Save as a page
debrief-left = You left before the end
debrief-left-says = What was said until then is below. The family is still there, and you can begin the visit again at any time.
debrief-stopped = The family's file has changed since this visit, so it can be told only up to decision { $turn }.
# Said by a screen reader for a line that opens or closes what stands below it; $what is one of the texts on “what” below.
debrief-open = Open: { $what }
debrief-close = Close: { $what }
# A link to a place in the transcript.
debrief-decision = Decision { $turn }
# Said by a screen reader for a link; $shown is what stands on it.
debrief-show-decision = { $shown }: show decision { $turn }
# Said by a screen reader for a button that goes back in the visit.
debrief-before-decision = Go back to before decision { $turn }

# The profile: three principles.
debrief-band-none = Too little to tell: this visit gave few chances for it.
# $band is “Emerging”, “Developing” or “Practiced”.
debrief-band = { $band } in this visit. You took a strong way at { $shown } of { $chances ->
        [one] 1 chance
       *[other] { $chances } chances
    }.
# Where no decision counted, and something holds the band all the same.
debrief-band-held = { $band } in this visit, for what is named here.
debrief-held = And { $count } more
debrief-held-what = what else held { $principle } down
debrief-made-of = What it is made of
debrief-made-of-what = what { $principle } is made of
debrief-evidence-what = evidence for { $element }
debrief-evidence-legend = A tick: shown there. A ring: another way would have shown it.

# The chart of a person's trust, strain and readiness.
debrief-chart = How it went, decision by decision
debrief-chart-flat = Nobody's trust, strain or readiness moved in this visit.
debrief-chart-trust = Trust
debrief-chart-strain = Strain
debrief-chart-readiness = Readiness
debrief-chart-high = High
debrief-chart-middle = Middle
debrief-chart-low = Low
debrief-chart-start = Start
debrief-chart-end = End
debrief-chart-talk = Along the line: talk
debrief-chart-change = toward change
debrief-chart-neutral = neither
debrief-chart-sustain = toward leaving it as it is
# The chart in a sentence, also for screen readers.
debrief-chart-says = With { $name }, { $trust ->
        [rose-clearly] trust rose clearly
        [rose-a-little] trust rose a little
        [fell-a-little] trust fell a little
        [fell-clearly] trust fell clearly
       *[same] trust ended about where it began
    }, { $strain ->
        [rose-clearly] strain rose clearly
        [rose-a-little] strain rose a little
        [fell-a-little] strain fell a little
        [fell-clearly] strain fell clearly
       *[same] strain ended about where it began
    }, and { $readiness ->
        [rose-clearly] readiness rose clearly
        [rose-a-little] readiness rose a little
        [fell-a-little] readiness fell a little
        [fell-clearly] readiness fell clearly
       *[same] readiness ended about where it began
    }.
# Turning points.
debrief-trust-up = { $name } came to trust you more
debrief-trust-down = { $name } came to trust you less
debrief-strain-up = { $name } came under more strain
debrief-strain-down = { $name } could breathe more easily
debrief-readiness-up = { $name } became readier to do something
debrief-readiness-down = { $name } became less ready to do something
# $words is what the learner had said.
debrief-after = after: { $words }

# Where a group argued; $times is how often it marked the moment.
debrief-argued = You argued most here
debrief-argued-turn =
    { $times ->
        [one] Decision { $turn }, marked once
       *[other] Decision { $turn }, marked { $times } times
    }
debrief-argued-badge =
    { $times ->
        [one] You argued here, marked once
       *[other] You argued here, marked { $times } times
    }
debrief-discuss = To talk about together

# The transcript.
debrief-said = What was said
debrief-whole = The whole visit
debrief-turning = Turning points
# Said by a screen reader for the number of a turning point.
debrief-turning-point = Turning point { $number }
debrief-you = You, decision { $turn }
# Said by a screen reader for a skill that leads to the glossary.
debrief-look-up = { $skill }: look it up
debrief-thinking = What { $name } was thinking
debrief-why = Why
debrief-why-stronger = Why, and a stronger way
debrief-why-what = why, decision { $turn }
debrief-not-counted = A hint was open, or the place had been decided before; this moved no band.
# $terms are facts beside each other, each a debrief-term.
debrief-terms = How the model weighs it: { $terms }
# $by is a number with its sign.
debrief-term = { $by } { $says }
debrief-might-have-said = You might have said
debrief-another-way = Try another way from here

# What to take along.
debrief-done-well = What you did well
debrief-less-badly = A moment that went less badly
debrief-try = One thing to try on a real visit
# The same thing before and with what is to be tried.
debrief-try-before = Before: { $words }
debrief-try-with = With: { $words }
debrief-could-have-said = At decision { $turn } you could have said
debrief-try-from-here = Try it from here
debrief-own-words = In your own words
debrief-own-words-hint = How would you say it?
debrief-own-words-note = This stays here for as long as the page is open.
debrief-family = The family's page
debrief-family-says = What a parent might say about today

# Duties, and what was learned.
debrief-duties = By the end of the visit
debrief-duties-undone = Not done
debrief-duties-badly = Done, but in a way that hurts
debrief-duties-done = Done
debrief-duties-not-offered = Did not come up on this path; it does not count
debrief-duty-could = It could have been said like this
debrief-duty-last-chance = Last chance: decision { $turn }
debrief-duty-said = What was said
debrief-learned = What you learned
debrief-learned-nothing = Nothing beyond what you knew before.
debrief-known = What you knew before
debrief-known-what = what you knew before
debrief-hidden = What stayed hidden
debrief-opened = Your questions opened { $opened } of { $ways ->
        [one] 1 way that was not open from the start.
       *[other] { $ways } ways that were not open from the start.
    }

# Measures, folded away.
debrief-measures = Counts for orientation
debrief-measures-what = counts for orientation
debrief-measures-says = As published for motivational interviewing, for talking about with a supervisor. One visit is shorter than what they were made for.
# Thresholds beside a measure.
debrief-measure-fair = fair: { $value }
debrief-measure-good = good: { $value }
debrief-measure-unreliable = raters agreed on it little
debrief-taken-back = What you took back
debrief-taken-back-what = what you took back
debrief-taken-back-says = Kept here and not counted.

## Glossary: words for what one does

glossary-back = Back
glossary-title = Words for what you do
glossary-about = What each one is, how it sounds, and when it helps.
glossary-skills = Skills
glossary-habits = Habits to unlearn
glossary-techniques = Techniques
glossary-elements = Elements
glossary-search = Search
glossary-clear = Clear
# Said by a screen reader for the button above.
glossary-clear-search = Clear the search
glossary-none = Nothing here is called “{ $search }”.
glossary-habits-group = What gets in the way, and what to say instead
glossary-techniques-group = What practice can be about
# Examples in a worker's words: a good and a poor one of a skill, a poor one of a habit and what to say instead.
glossary-good = Like this
glossary-poor = Not like this
glossary-habit-poor = It sounds like this
glossary-habit-good = Instead
# A further line: $head is one of those below, or a band.
glossary-note = { $head }: { $words }
glossary-when = When
glossary-source = Source
# What to look out for.
glossary-notice = Notice
glossary-try = To try

## Problems: what is wrong in a scenario's file

problems-bar = What is wrong in the file
problems-none = Nothing is wrong any more.
problems-older = Save the file again when it is mended; this page follows. Until then the last good version is used.
problems-says = Save the file again when it is mended; this page follows.
problems-place = Line { $line }, column { $column }
# $kind is one of the two below, $code a rule's, as KT101.
problems-code = { $kind } · { $code }
problems-error = Must be mended
problems-remark = Worth a look

## Messages over whatever is shown

# What is wrong with a family's file that can't be opened.
file-gone = The file is gone.
file-unopened = The file can't be opened: { $reason }.
file-unopened-help = Put it back where it was, or start the program again to go on without it.
message-ok = OK
# $name is a scenario's, $message a sentence.
message-broken = { $name }, line { $line }: { $message } The last good version stays.
message-saved = { $name } was saved; you are where you were.
message-saved-changed = { $name } was saved; your visit goes on as far as its choices still lead.
# $path is a file's.
message-debrief-saved = The debrief is in { $path }.
# $error is what the system says.
message-debrief-failed = The debrief could not be saved: { $error }.
message-debrief-too-many = The debrief could not be saved: too many are in this folder already.

## When no window can be opened: said in the terminal, followed by “; practice in the terminal with …”

no-window-display = there is no display to open a window on
no-window-driver = there is no graphics driver to draw with (Vulkan or OpenGL, software is enough)

## Settings

settings-back = Back
settings-title = Settings
settings-head = How it should look and move
settings-says = What you choose holds at once and stays on this computer.
settings-text-size = Size of text
settings-text-size-says = Everything grows with it. Control and plus, or minus, change it anywhere.
settings-percent = { $size } %
settings-pace = How quickly speech appears
settings-pace-says = What people say appears phrase by phrase. Space shows the rest at once.
settings-pace-slow = Slowly
settings-pace-usual = As usual
settings-pace-fast = Quickly
settings-pace-at-once = All at once
settings-captions = What can be seen, in words
settings-captions-says = A line on the picture tells what a camera would see: arms folded, a look at the door.
settings-captions-on = Shown
settings-captions-off = Not shown
settings-theme = Colors
settings-theme-says = Light as paper, or dark for the evening.
settings-theme-paper = Paper
settings-theme-evening = Evening
settings-motion = Motion
settings-motion-says = With less motion, people change at once and then sit still.
settings-motion-full = People breathe and turn
settings-motion-reduced = Less motion
settings-sound = Sound
settings-sound-none = There is no sound yet. Nothing here will ever need it.
settings-language = Language
settings-language-says = The language of buttons and help. Families speak the language they were written in.
# What a screen reader says of one value of a setting.
settings-value = { $name }: { $value }
# A sentence over the page. $reason comes from the system.
settings-not-kept = Your settings hold until you close the window, but could not be kept: { $reason } ({ $file }).
settings-set-aside = Your settings could not be read, so everything is as usual; you can set it anew. What was there is kept in { $aside }: { $reason }.
settings-unreadable = Your settings could not be read, so everything is as usual. Look at { $file }: { $reason }.

## Shortcuts, shown by the key ?

shortcuts-title = Keys
shortcuts-everywhere = Everywhere
shortcuts-tab = Go to the next thing; with Shift, to the one before
shortcuts-enter = Press what the ring is around
shortcuts-escape = Close this card or a message, or go back
shortcuts-help = Show or hide these keys
shortcuts-larger = Larger text
shortcuts-smaller = Smaller text
shortcuts-conversation = In a conversation
shortcuts-choose = Say what stands beside the number
shortcuts-space = Show the rest of what is said, then what is below, or go on
shortcuts-hint = A hint, when you practice with a coach
shortcuts-notebook = Open or close the notebook
shortcuts-back = Back one step, where that is possible
shortcuts-pause = Pause
shortcuts-classroom = When you ask the room
shortcuts-highlight = Highlight a choice; the same number again takes it
shortcuts-take = Take what is highlighted
shortcuts-argued = Mark that the group argued here
shortcuts-argued-less = Take back such a mark
shortcuts-next = Go on after an answer
shortcuts-blank = Blank the picture, or bring it back
shortcuts-unmark = Highlight nothing
shortcuts-close = Close

## Two workers

beside-back = Debrief
beside-back-label = Back to the debrief
beside-title = Two workers
beside-choose = Choose another worker
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

## Reading the families

reading-goes-on = Reading the families: { $read } of { $all }
reading-stop = Stop
reading-stopped = Stopped: { $read } of { $all } families are here. The others have not been read.
reading-failed = { $read } of { $all } families are here. The program made a mistake at one of the others, please tell us: { $reason }
reading-go-on = Read on

## Playtest: bots visit a family

playtest-try = Try it with bots
playtest-back = Back
playtest-back-label = Back to where you came from
playtest-head = Try it with bots
playtest-about = Twelve bots visit this family, each picking in one way only. If a way that should not work does well, learners will find it too. All figures are about the family's file, none about a person.
playtest-stopped = You stopped the bots. Nothing of their visits was kept.
playtest-unplayable = The file can't be played as it stands. See what is wrong in it first.
playtest-failed = The bots came to no end, because the program made a mistake. Please tell us: { $reason }
playtest-stale = The file was saved since; what is below is about the file as it was.
playtest-runs = How many visits does each bot make?
playtest-runs-each = { $runs } visits
playtest-start = Start
playtest-again = Start again
playtest-playing = The bots are visiting
playtest-elsewhere = The bots are still with “{ $title }”
playtest-visit = Visit { $done } of { $all }
playtest-stop = Stop

playtest-in-short = In short
playtest-nothing-wrong-wins = No way of playing wins that must not, and good practice does well.
playtest-wrong-wins = A poor way of playing does too well, or good practice does not do well enough.
playtest-problems = { $count ->
    [0] Playing found nothing else to mend.
    [one] Playing found one problem. It stands at the end of this page with its place in the file.
   *[other] Playing found { $count } problems. They stand at the end of this page with their places in the file.
}
playtest-made-by = { $runs } visits by each bot, always with the same chance: the same file gives the same figures, here and with “kitchen-table playtest”.

playtest-bots = Who fares how
playtest-scale = Scores go from −100 to 100; 0 is what chance brings. The green part of the line is where the score must lie, the dot is the score, and nine of ten visits lie on the thin line.
playtest-bot-best = The best choices
playtest-bot-best-who = Always takes what is worth most; the only one that knows worths.
playtest-bot-skilled = The practiced worker
playtest-bot-skilled-who = Goes by skills and by what is heard and seen, as good practice would.
playtest-bot-novice = Habits only
playtest-bot-novice-who = Falls into habits to unlearn, else asks closed questions: a caricature, not a picture of new workers.
playtest-bot-random = By chance
playtest-bot-random-who = Takes any choice.
playtest-bot-always-first = Always the first
playtest-bot-always-first-who = Takes what stands first on the screen.
playtest-bot-longest = Always the longest
playtest-bot-longest-who = Takes the choice with the most letters.
playtest-bot-shortest = Always the shortest
playtest-bot-shortest-who = Takes the choice with the fewest letters.
playtest-bot-kind-words = Kind words
playtest-bot-kind-words-who = Takes what sounds kindest, word by word.
playtest-bot-always-ask = Only questions
playtest-bot-always-ask-who = Asks whatever can be asked, good or bad.
playtest-bot-warmest = Only warm
playtest-bot-warmest-who = Affirms, reflects, agrees and reassures; never names the worry or what has to happen.
playtest-bot-bluntest = Only blunt
playtest-bot-bluntest-who = Names worry, limits, details and next steps; never reflects or affirms.
playtest-bot-services-only = Only services
playtest-bot-services-only-who = Offers a service, a referral or a class whenever it can.
playtest-scores = Scores { $score }
playtest-no-score = No score: nothing was at stake
playtest-holds = as it must be: { $must }
playtest-does-not-hold = not as it must be: { $must }
playtest-must-full = 100
playtest-must-at-least = { $points } or more
playtest-must-at-most = { $points } or less
playtest-must-below-zero = below 0
playtest-must-near-zero = at most { $points } from 0
playtest-must-below-skilled = at least { $points } below the practiced worker
playtest-most-visits = Nine of ten visits { $low } to { $high }
playtest-endings = Ends at { $child } of 5 for the child, { $family } for the family
playtest-undone = A critical duty undone in { $share } of 100 visits
playtest-trust = Parents' trust { $by }
playtest-decisions = { $decisions } decisions

playtest-reached = What was reached
playtest-reached-shares = Of 100 moments the bots came to { $moments }, of 100 choices { $choices }, of 100 replies { $replies }, of 100 facts { $facts }, of 100 endings { $endings }.
playtest-all-reached = Nothing in the file is out of reach.
playtest-never-reached = Nobody ever came to these; where each bot makes few visits, that may be chance:
playtest-guessed = What can be guessed without reading
playtest-by-length = From how long a choice is: { $r } (0 is nothing, { $most } either way is the most)
playtest-by-place = From where a choice stands in the file: { $r } (0 is nothing, { $most } either way is the most)
playtest-longest = The longest choice is the best in { $share } of 100 moments ({ $most } at the most)
playtest-family = How the family answers
playtest-change-talk = { $bot }: of 100 remarks for or against change, { $first } are for it in the first quarter of the visit, then { $second }, { $third } and { $last } in the last.
playtest-varied = At { $share } of 100 choices people can answer in more than one way.
playtest-outcome = Visits that score well end well: { $r } (1 is always, 0 is by chance, 0.3 is the least)
playtest-ends = { $bot }, endings of 100 visits: { $endings }
playtest-to-mend = What playing found

## Keys, as they are named on the keyboard

key-tab = Tab
key-enter = Enter
key-escape = Esc
key-question = ?
key-larger = Ctrl +
key-smaller = Ctrl −
key-digits = 1 – 9
key-space = Space
key-hint = H
key-notebook = N
key-back = B
key-pause = P
key-argued = A
key-less = −
key-blank = P or .

## What a screen reader says of a bot's scale

playtest-scale-says = { $score }. { $verdict }
