"""Who raises on some ways and not on others tells its own cancellation from another one."""

import asyncio


class Stream:
    async def escalate(self, response, stopper):
        try:
            await response.read()
        except asyncio.CancelledError:
            if stopper is not None and stopper.done():
                return
            else:
                raise  # triggered not by the stopper

    async def settle(self, future):
        try:
            outcome = await asyncio.shield(future)
        except asyncio.CancelledError:
            if self.removing:
                return
            raise
        print(outcome)

    async def wait(self):
        try:
            await self.setup
        except asyncio.CancelledError:
            if not self.setup.cancelled():
                raise
        self.shutdown()

    async def listen(self, source):
        while True:
            try:
                await source.listen()
            except asyncio.CancelledError:
                # We use a cancel to interrupt the "listen".
                if self.interrupted:
                    self.interrupted = False
                else:
                    raise

    async def reconnect(self, transport):
        while True:
            try:
                await transport.connect()
            except asyncio.CancelledError:
                if self.closed:
                    raise
                print("cancelled, once more")

    async def flush(self, queue):
        while True:
            try:
                await queue.flush()
            except asyncio.CancelledError:
                if self.stopping:
                    return
                # The driver raises it during an outage.
                print("unexpectedly cancelled; continuing")
