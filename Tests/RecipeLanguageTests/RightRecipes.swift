/// Recipes with every form of the language. What they are about does not exist.
enum RightRecipes {
    static let replacements = #"""
        """Wait for others.

        Why that is
        right.

        >>> wait(1)
        ... wait(2)
        stop(1)
        stop(2)
        >>> wait(3)
        stop(3)

        And a word at the end.
        """

        import one
        import two
        from segue import (
            MISSING,
            AsyncFunction,
            Coroutine,
            Literal,
            Try,
            has_type,
            has_version,
            inside,
            is_negative,
            is_none,
            note,
            original,
            refuse,
            replaces,
            report,
            review,
        )

        blocking_locks = [one.Lock, two.Lock]
        pure_functions = [one.now, len]
        standard_library = ["one"]
        suppressed_by = ["ONE1"]
        requires = ["two[fast]>=3.9, <4", "three"]
        python = ">=3.11"


        @replaces(one.wait)
        async def wait(a, /, b):
            if is_negative(a):
                refuse("a is negative")
            if is_negative(b):
                refuse("b's \x41" r"\x41")
            await two.stop(a, b)


        @replaces(one.now)
        def now():
            return two.now()


        @replaces(one.loop)
        def loop():
            if not inside(AsyncFunction) and (inside(Try) or inside(one.guard)):
                refuse("there may be no loop")
            return two.running_loop()


        @replaces(one.Lock, one.Event)
        def without_loop(*args, loop, **options):
            review("the loop may be another one")
            if is_none(loop):
                return original(*args, **options)
            return [two.Lock(arg) for arg in args]


        @replaces(one.Pool.run)
        async def run(self, function: Literal, *, limit=two.LIMIT, key=-1) -> two.Result | None:
            if has_type(self, two.Pool, None) or not has_version("Two_Pool[fast] >= 3.1"):
                task = two.task(function)
                return await task
            if has_type(function, dict[str, int], tuple[str, ...]):
                note("it is a table")
            return await two.run(self, function, limit=limit, key=key)


        @replaces(one.version)
        @property
        def version():
            return two.about.version


        @replaces(one.Pool.size)
        @property
        def size(self):
            report("nobody needs it")


        @replaces(one.start)
        def start(job: Coroutine, name: str | None = MISSING):
            refuse("it is gone")
        """#

    static let resources = #"""
        """Get by sessions."""

        import aweb
        import web
        from segue import MISSING, declares, note, refuse, replaces, review, shared


        @shared
        async def session():
            note("it is opened once")
            review("by whom?")
            async with aweb.Session() as session:
                yield session


        @replaces(web.get)
        async def get(session, url, params=MISSING, *, timeout=MISSING, **options) -> aweb.Response:
            timeout = aweb.Timeout(total=timeout)
            async with session.get(url, params=params, timeout=timeout, **options) as response:
                yield response


        @replaces(web.Response)
        class Response(aweb.Response):
            """What comes back."""

            @property
            def status_code(self):
                return self.status

            async def json(self):
                return await self.json(content_type=None)

            raise_for_status = aweb.Response.check
            elapsed = refuse("nobody times it")


        @declares(aweb.now)
        async def now(zone, /, *, exact=False) -> float: ...


        @declares(aweb.Response)
        class Answer(aweb.Base):
            headers: dict[str, str]

            @property
            def status(self) -> int: ...

            async def read(self, size=-1) -> bytes | None:
                """Some of it."""

            def close(self): ...


        @declares(aweb.fetch)
        def fetch() -> Answer: ...


        @replaces(web.codes)
        class Codes(aweb.Status):
            ok = aweb.Status.OK
            left = -1
            unknown = refuse("nobody knows")
        """#

    static let templates = #"""
        """Old coroutines."""

        import loops
        from segue import Block, Coroutine, Name, Yield, contains, falls_through, uses


        class ToThread:
            async def before(loop: loops.Loop, function, *args):
                return await loop.run_in_executor(None, function, *args)

            async def after(function, *args):
                return await loops.to_thread(function, *args)


        class GeneratorCoroutine:
            """An old coroutine becomes an `async def`."""

            def before(name: Name, body: Block, *parameters):
                @loops.coroutine
                def name(*parameters):
                    body()

            def unless(body):
                return contains(body, Yield)

            def after(name, body, *parameters):
                async def name(*parameters):
                    body()

            class body:
                def before(value):
                    return (yield from value)

                async def after(value):
                    return await value


        class Swallowed:
            def before_plain(body: Block, cleanup: Block):
                try:
                    body()
                except loops.Cancelled:
                    cleanup()

            def before_named(body: Block, error: Name, cleanup: Block):
                try:
                    body()
                except loops.Cancelled as error:
                    cleanup(error)

            def when(cleanup):
                return falls_through(cleanup)

            def unless_named(cleanup, error):
                return uses(cleanup, error)

            def after(body, cleanup):
                try:
                    body()
                except loops.Cancelled:
                    cleanup()
                    raise


        class LaterCall:
            def before(loop, value):
                later = loops.later(lambda: value)
                later.start(loop)
                return len(later)

            def after(loop, value):
                if loop:
                    return 0
                return loops.start(loop, lambda: value)


        class Each:
            async def before(job: Coroutine, element, elements, **options):
                return loops.wait([job for element in elements], **options)

            async def after(job, element, elements, **options):
                with loops.limit(5):
                    async with loops.limit(6) as limit:
                        limit.start()
                        return loops.wait([loops.task(job) for element in elements], **options)
        """#
}
