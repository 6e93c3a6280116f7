from app.clock import nap


def poll():
    nap()
    return "idle"
