import time
from collections import defaultdict
from typing import Callable, Dict, List


class Emitter:
    def __init__(self):
        self._listeners = defaultdict(list)

    def add_listener(self, event, listener):
        self._listeners[event].append(listener)

    def remove_listener(self, event, listener):
        if listener in self._listeners[event]:
            self._listeners[event].remove(listener)

    def fire(self, event, *args, **kwargs):
        results = []
        for listener in list(self._listeners[event]):
            results.append(listener(*args, **kwargs))
        return results


class Store:
    def __init__(self, emitter):
        self.emitter = emitter
        self.emitter.add_listener("save", self.on_save)

    def on_save(self, item):
        time.sleep(0.001)
        return "saved " + item

    def close(self):
        self.emitter.remove_listener("save", self.on_save)


class Bus:
    def __init__(self) -> None:
        self._handlers: Dict[str, List[Callable[[object], None]]] = defaultdict(list)

    def subscribe(self, name: str, handler: Callable[[object], None]) -> None:
        self._handlers[name].append(handler)

    def publish(self, name: str, payload: object) -> None:
        for handler in self._handlers[name]:
            handler(payload)


def store(payload: object) -> None:
    time.sleep(0.001)
    print("store", payload)


def announce(payload: object) -> None:
    print("announce", payload)


def main():
    emitter = Emitter()
    kept = Store(emitter)
    print(emitter.fire("save", "x"))
    kept.close()
    print(emitter.fire("save", "x"))
    bus = Bus()
    bus.subscribe("created", store)
    bus.subscribe("created", announce)
    bus.publish("created", 1)


if __name__ == "__main__":
    main()
