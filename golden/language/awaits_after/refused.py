import jobs


class Not:
    async def a(self, t, q):
        t.stop()
        try:
            await t
            await q.get()
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def b(self, t):
        try:
            await t
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass
        t.stop()

    async def c(self, t, u):
        t.stop()
        try:
            await u
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def d(self, t):
        t.stop()
        t = jobs.begin(self.a())
        try:
            await t
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def e(self, t):
        self.t.stop()
        self.t = jobs.begin(self.a())
        try:
            await self.t
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def f(self, t, stop):
        if stop:
            t.stop()
        else:
            try:
                await t
            except jobs.Stopped:  # not converted: somebody else may stop it
                pass

    async def g(self, t, stop):
        if stop:
            t.stop()
            return
        try:
            await t
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def h(self, t, lock):
        t.stop()
        try:
            async with lock:
                await t
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def j(self, a, b):
        a.stop()
        try:
            await jobs.all(a, b)
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass

    async def k(self, a, tasks):
        def later():
            a.stop()
        try:
            await a
        except jobs.Stopped:  # not converted: somebody else may stop it
            pass
