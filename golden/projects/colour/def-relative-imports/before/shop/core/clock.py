from time import sleep as pause


def tick(name):
    pause(0.001)
    return f"tick {name}"
