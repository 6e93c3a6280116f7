import time


def pause():
    time.sleep(0.01)


def pause_twice():
    pause()
    pause()


def pause_at_start():
    time.sleep(0.01)
