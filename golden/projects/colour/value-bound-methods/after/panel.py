from buzzer import Buzzer


class Panel:
    def __init__(self):
        self.buzzer = Buzzer()
        self.on_press = self.buzzer.buzz
        self.handlers = [self.buzzer.hum]

    async def press(self):
        await self.on_press()

    async def hold(self):
        for handler in self.handlers:
            await handler()
