from app.timing import paused


class Worker:
    async def work(self, task):
        async with paused(0.01):
            print("working on", task)
