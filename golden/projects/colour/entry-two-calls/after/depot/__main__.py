import asyncio

from depot.rack import fetch, store

box = asyncio.run(store("red"))
asyncio.run(fetch(box))
