import time


def poll(states):
    tries = 0

    def wait(seconds):
        nonlocal tries
        tries += 1
        time.sleep(seconds)

    def is_good(state):
        return state == "good"

    for state in states:
        if is_good(state):
            return tries
        wait(0.01)
    return None
