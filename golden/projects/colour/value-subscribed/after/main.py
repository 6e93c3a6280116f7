import asyncio
from collections import defaultdict
from typing import Awaitable, Callable, Dict, List


class Emitter:
    def __init__(self):
        self._listeners = defaultdict(list)

    def add_listener(self, event, listener):
        self._listeners[event].append(listener)

    def remove_listener(self, event, listener):
        if listener in self._listeners[event]:
            self._listeners[event].remove(listener)

    async def fire(self, event, *args, **kwargs):
        results = []
        for listener in list(self._listeners[event]):
            results.append(await listener(*args, **kwargs))
        return results


class Store:
    def __init__(self, emitter):
        self.emitter = emitter
        self.emitter.add_listener("save", self.on_save)

    async def on_save(self, item):
        await asyncio.sleep(0.001)
        return "saved " + item

    def close(self):
        self.emitter.remove_listener("save", self.on_save)


class Bus:
    def __init__(self) -> None:
        self._handlers: Dict[str, List[Callable[[object], Awaitable[None]]]] = defaultdict(list)

    def subscribe(self, name: str, handler: Callable[[object], Awaitable[None]]) -> None:
        self._handlers[name].append(handler)

    async def publish(self, name: str, payload: object) -> None:
        for handler in self._handlers[name]:
            await handler(payload)


async def store(payload: object) -> None:
    await asyncio.sleep(0.001)
    print("store", payload)


async def announce(payload: object) -> None:
    print("announce", payload)


async def main():
    emitter = Emitter()
    kept = Store(emitter)
    print(await emitter.fire("save", "x"))
    kept.close()
    print(await emitter.fire("save", "x"))
    bus = Bus()
    bus.subscribe("created", store)
    bus.subscribe("created", announce)
    await bus.publish("created", 1)


if __name__ == "__main__":
    asyncio.run(main())
