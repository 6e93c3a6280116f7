HANDLERS = {}


def on(event):
    def register(handler):
        HANDLERS[event] = handler
        return handler

    return register


def emit(event):
    return HANDLERS[event]()
