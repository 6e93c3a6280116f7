import time


def pause():
    """pause() waits; call it as pause() or as app.clock.pause()."""
    time.sleep(0.01)
    # pause() again would be too much
    print("pause() is over")
