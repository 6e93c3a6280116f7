from typing import Optional

from app.sinks import Disk, Network, Sink, make


class Hub:
    sinks: list[Sink]
    named: dict[str, Sink]

    def __init__(self):
        self.sinks = [Disk()]
        self.named = {"net": Network()}
        self.last: Optional[Sink] = None

    async def push_all(self, text):
        for sink in self.sinks:
            await sink.push(text)
            self.last = sink
        for name, sink in self.named.items():
            await sink.push(f"{name} {text}")
        await self.named["net"].push("again")
        if self.last is not None:
            await self.last.push("last")

    async def push_one(self, kind):
        await make(kind).push("made")
        await (Disk() if kind else Network()).push("one of two")
