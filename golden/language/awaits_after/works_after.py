import jobs


class Others:
    async def i(self, t):
        t.stop()
        try:
            async for x in t:
                print(x)
        except jobs.Stopped:
            print()
            raise

    async def l(self, a):
        a.stop()
        try:
            await self.f(a)
        except jobs.Stopped:  # not converted: somebody else may stop it
            print()

    async def m(self, t):
        t.stop()
        try:
            await jobs.all(self.a(), self.b())
        except jobs.Stopped:
            print()
            raise
