import jobs


class Worker:
    async def a(self):
        self._task.stop()
        try:
            await self._task
        except jobs.Stopped:
            pass

    async def b(self, tasks):
        for t in tasks:
            t.stop()
        for t in tasks:
            try:
                await t
            except jobs.Stopped:
                pass

    async def c(self, t):
        t.stop()
        try:
            await jobs.all([t])
        except jobs.Stopped:
            pass

    async def d(self, tasks):
        for t in list(tasks):
            if not t.done():
                t.stop()
        try:
            await jobs.all(*tasks, return_exceptions=True)
        except jobs.Stopped:
            pass

    async def e(self, t):
        t.stop()
        with jobs.ignoring():
            try:
                await jobs.one(t, 5)
            except jobs.Stopped:
                pass

    async def f(self):
        if self.t is not None:
            self.t.stop()
        try:
            await self.t
        except jobs.Stopped:
            pass

    async def g(self, tasks):
        [t.stop() for t in tasks.values()]
        try:
            await jobs.all(*tasks.values())
        except jobs.Stopped:
            pass

    async def h(self):
        task, self._task = self._task, None
        task.stop()
        try:
            await task
        except jobs.Stopped:
            pass

    async def i(self):
        t = self._task
        self._task.stop()
        self._task = None
        try:
            async with jobs.limit(5):
                await t
        except jobs.Stopped:
            pass

    async def j(self, a, b):
        for t in (a, b):
            t.stop()
        try:
            await a
            await b
        except jobs.Stopped:
            pass

    async def k(self):
        try:
            self.x.stop()
            await self.x
        except jobs.Stopped:
            pass

    async def l(self):
        tasks = [t for t in jobs.all_tasks() if t is not jobs.current_task()]
        [task.stop() for task in tasks]
        try:
            await jobs.all(tasks, timeout=3)
        except jobs.Stopped:
            pass

    async def m(self, loop, t):
        loop.call_later(1, t.stop)
        try:
            await jobs.one(t)
        except jobs.Stopped:
            pass

    async def n(self, a, b):
        a.stop()
        b.stop()
        try:
            await jobs.all(a, b)
        except jobs.Stopped:
            return
