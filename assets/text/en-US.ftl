### The words of the window, in American English.
###
### Write plainly and kindly, in sentence case, without a full stop on single phrases.
### An id begins with the screen it belongs to; within a screen, texts stand in the order they are seen.

## Everywhere

app-name = Kitchen Table
