import heapq
from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


if __name__ == "__main__":
    heap = []
    heapq.heappush(heap, (1, Slow()))
    print(heapq.heappop(heap)[1].grab())
