import itertools
import heapq
import functools
import contextvars
import threading
import types
from lib import Slow

current = contextvars.ContextVar("current")
local = threading.local()

if __name__ == "__main__":
    for one in itertools.chain([Slow()], [Slow()]):
        print(one.grab())
    current.set(Slow())
    print(current.get().grab())
    local.slow = Slow()
    print(local.slow.grab())
    space = types.SimpleNamespace(slow=Slow())
    print(space.slow.grab())
    heap = []
    heapq.heappush(heap, (1, Slow()))
    print(heapq.heappop(heap)[1].grab())
    print(functools.reduce(lambda a, b: b, [1, Slow()]).grab())
