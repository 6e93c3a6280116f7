import old


async def work(x):
    return x


class Class:
    async def work(self):
        old.ensure(work(1))
        old.ensure(self.work())
        return old.gather(work(1), self.work())
