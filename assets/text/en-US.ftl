### The words of the window, in American English.
###
### Write plainly and kindly, in sentence case, without a full stop on single phrases.
### An id begins with the screen it belongs to; within a screen, texts stand in the order they are seen.

## Everywhere

app-name = Kitchen Table

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
settings-set-aside = Your settings could not be read ({ $reason }), so everything is as usual. What was there is kept in { $aside }.
settings-unreadable = Your settings could not be read ({ $reason }), so everything is as usual. Look at { $file }.

## Shortcuts, shown by the key ?

shortcuts-title = Keys
shortcuts-everywhere = Everywhere
shortcuts-tab = Go to the next thing; with Shift, to the one before
shortcuts-enter = Press what has the ring
shortcuts-escape = Close what lies over the page, or go back
shortcuts-help = Show or hide these keys
shortcuts-larger = Larger text
shortcuts-smaller = Smaller text
shortcuts-conversation = In a conversation
shortcuts-choose = Say what stands beside the number
shortcuts-space = Show the rest of what is said, or go on
shortcuts-hint = A hint, when you practice with a coach
shortcuts-notebook = Open or close the notebook
shortcuts-back = Back one step, where that is possible
shortcuts-pause = Pause
shortcuts-classroom = When you ask the room
shortcuts-argued = Mark that the group argued here
shortcuts-take = Take what is highlighted
shortcuts-close = Close
