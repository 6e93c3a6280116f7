import asyncio
from typing import Generic, TypeVar

T = TypeVar("T")


class Query(Generic[T]):
    def __init__(self, value: T):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Model:
    @classmethod
    def first(cls) -> Query["Model | None"]:
        return Query(None)

    def all(self) -> "Query[list[Model]]":
        return Query([self])

    @property
    def count(self) -> Query[int]:
        return Query(1)


async def main():
    print(await asyncio.gather(*[Model.first() for _ in range(3)]))
    model = Model()
    rows, _ = await asyncio.gather(model.all(), Model.first())
    print(len(rows), len(await asyncio.gather(model.count, model.all())))


asyncio.run(main())
