### The words of the window, in American English.
###
### Write plainly and kindly, in sentence case, without a full stop on single phrases.
### An id begins with the screen it belongs to; within a screen, texts stand in the order they are seen.

## Everywhere

app-name = Kitchen Table

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
playtest-wrong-wins = A way of playing wins that must not, or good practice does not do well.
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
