import asyncio
import heapq
from naps import nap


class Slow:
    async def grab(self):
        await nap()
        return 1


if __name__ == "__main__":
    heap = []
    heapq.heappush(heap, (1, Slow()))
    print(asyncio.run(heapq.heappop(heap)[1].grab()))
