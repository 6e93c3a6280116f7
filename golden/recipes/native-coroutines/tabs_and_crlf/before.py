import asyncio
import warnings

warnings.simplefilter("ignore")


class Client:
	@asyncio.coroutine
	def fetch(self):
		if True:
			yield from asyncio.sleep(0)
		return (yield from asyncio.sleep(0, 1))


print(asyncio.run(Client().fetch()))
