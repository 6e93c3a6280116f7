from bot.throttle import Throttle


class Client:
    def __init__(self):
        self.throttle = Throttle()

    async def send(self, text):
        number = await self.throttle.wait()
        return f"{number}: {text}"
