import new


async def work(x):
    return x


class Class:
    async def work(self):
        new.task(work(1))
        new.task(self.work())
        return new.gather([new.task(work(1)), new.task(self.work())])
