"""What stands below the handler runs because nothing is raised: a reader of the diff has to look there."""

import asyncio

PAUSE = 0.01


class Operator:
    def __init__(self, pause):
        self._pause = pause
        self._reader_runs = False

    async def run(self):
        print("startup")
        try:
            await asyncio.sleep(self._pause)
        except asyncio.CancelledError:
            pass

        # Cleanup, once the operator stops.
        print("cleanup")

    async def close(self, transport):
        try:
            transport.append("eof")
        finally:
            if len(transport) > 1:
                return
            try:
                await asyncio.sleep(self._pause)
            except asyncio.CancelledError:
                ...
            transport.append("abort")

    async def read(self, source):
        self._reader_runs = True
        while source:
            try:
                await asyncio.sleep(self._pause)
                print("read", source.pop())
            except asyncio.CancelledError:
                print("reader cancelled")
        self._reader_runs = False

    async def respond(self):
        response = "200"
        try:
            await asyncio.sleep(self._pause)
            response += " OK"
        except asyncio.CancelledError:
            print("aborted")
        finally:
            print("response closed")

        return response

    async def nothing_below(self):
        if self._pause:
            with open("/dev/null") as log:
                try:
                    await asyncio.sleep(self._pause)
                except asyncio.CancelledError:
                    print("cancelled", file=log)
        else:
            print("no pause")


async def main():
    operator = Operator(PAUSE)
    await operator.run()
    transport = []
    await operator.close(transport)
    print(transport)
    await operator.read([1, 2])
    print(await operator.respond())
    await operator.nothing_below()


if __name__ == "__main__":
    asyncio.run(main())
