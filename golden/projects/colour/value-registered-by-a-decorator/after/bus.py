HANDLERS = {}


def on(event):
    def register(handler):
        HANDLERS[event] = handler
        return handler

    return register


async def emit(event):
    return await HANDLERS[event]()
