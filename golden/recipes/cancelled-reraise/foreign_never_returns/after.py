"""A function that never returns raises: what calls it at its end is no swallower."""

import asyncio
from typing import NoReturn


class Lost(Exception):
    pass


class Connection:
    async def resolve(self, resolver):
        try:
            await resolver.resolve()
        except asyncio.CancelledError as error:
            # Raises the cancellation again where the task itself is cancelled.
            self.fail("resolving", error)
            raise
        except Exception as error:  # noqa: BLE001
            # Raises the cancellation again where the task itself is cancelled.
            self.fail("resolving", error)
        finally:
            resolver.close()
        print("resolved")

    async def start(self, socket):
        try:
            await socket.connect()
        except asyncio.CancelledError as error:
            print("not started")
            give_up(error)
            raise

    def fail(self, action, error) -> NoReturn:
        if (
            isinstance(error, asyncio.CancelledError)
            and asyncio.current_task().cancelling()
        ):
            raise error
        raise Lost(action) from error


def give_up(error: BaseException) -> "NoReturn":
    raise error
