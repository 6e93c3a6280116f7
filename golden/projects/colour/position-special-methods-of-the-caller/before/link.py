from wire import drain, label, probe, reset


class Link:
    def __init__(self):
        reset()

    def __del__(self):
        drain()

    def __repr__(self):
        return f"<{label()}>"

    def __bool__(self):
        return probe()
