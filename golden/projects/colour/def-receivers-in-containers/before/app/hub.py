from typing import Optional

from app.sinks import Disk, Network, Sink, make


class Hub:
    sinks: list[Sink]
    named: dict[str, Sink]

    def __init__(self):
        self.sinks = [Disk()]
        self.named = {"net": Network()}
        self.last: Optional[Sink] = None

    def push_all(self, text):
        for sink in self.sinks:
            sink.push(text)
            self.last = sink
        for name, sink in self.named.items():
            sink.push(f"{name} {text}")
        self.named["net"].push("again")
        if self.last is not None:
            self.last.push("last")

    def push_one(self, kind):
        make(kind).push("made")
        (Disk() if kind else Network()).push("one of two")
