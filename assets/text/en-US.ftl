### The words of the window, in American English.
###
### Write plainly and kindly, in sentence case, without a full stop on single phrases.
### An id begins with the screen it belongs to; within a screen, texts stand in the order they are seen.

## Everywhere

app-name = Kitchen Table

## Ask the room

classroom-briefing-title = Ask the room
classroom-briefing-says = For a class, large on the wall. You argue, one of you chooses.

classroom-leave = Leave
classroom-back = Back one step
classroom-pause = Pause

classroom-you = You
classroom-argued =
    { $times ->
        [0] Argued here
       *[other] Argued here: { $times }
    }
classroom-argued-label =
    { $times ->
        [0] Mark this moment as argued
        [one] Mark this moment as argued, marked once so far
       *[other] Mark this moment as argued, marked { $times } times so far
    }
classroom-argued-less-label = Take back one mark of an argument
classroom-how = Press 1 to { $last }, then Enter
classroom-take = Take number { $number }
classroom-next = Next

classroom-discuss = To talk about together
classroom-debrief = See what it meant

classroom-paused = Paused
classroom-paused-care = Take your time. Nothing runs on, and nothing is lost. If this brought something up for you, talk with someone you trust, your supervisor or your employee assistance program.
classroom-go-on = Go on

classroom-leave-question = Leave the visit?
classroom-leave-means = What the room has decided so far is looked back on, and the visit ends here.
classroom-stay = Stay
classroom-leave-now = Leave now

classroom-debrief-argued = You argued most here
classroom-debrief-turn =
    { $times ->
        [one] Decision { $turn }, marked once
       *[other] Decision { $turn }, marked { $times } times
    }
classroom-debrief-badge =
    { $times ->
        [one] You argued here, marked once
       *[other] You argued here, marked { $times } times
    }
