from collections import defaultdict
from typing import Any, Callable, DefaultDict, Dict, List

Handler = Callable[[Any], Any]


class Bus:
    def __init__(self) -> None:
        self._handlers: Dict[str, List[Callable[[Any], Any]]] = {}

    def on(self, name: str) -> Callable[[Callable[[Any], Any]], Callable[[Any], Any]]:
        def register(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
            self._handlers.setdefault(name, []).append(handler)
            return handler

        return register

    def emit(self, name: str, value: Any) -> List[Any]:
        results = []
        for handler in self._handlers.get(name, []):
            results.append(handler(value))
        return results


class Topics:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, *names):
        def register(handler):
            for name in names:
                self.handlers[name].append(handler)
            return handler

        return register

    def publish(self, name, value):
        for handler in self.handlers[name]:
            handler(value)

    def publish_all(self, value):
        for name, handlers in self.handlers.items():
            for handler in handlers:
                handler(value)
            print(name)


bus = Bus()
topics = Topics()
