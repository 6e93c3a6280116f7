class Job:
    def __init__(self, name):
        self.name = name

    async def run(self):
        self.before()
        result = await self.work()
        return f"{self.name}: {result}"

    def before(self):
        print("starting", self.name)

    async def work(self):
        raise NotImplementedError
