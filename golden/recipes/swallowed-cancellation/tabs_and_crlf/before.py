import asyncio as aio
from contextlib import suppress as quiet

class A:
	async def run(self):
		async def inner():
			# Above.
			with quiet( # one
				aio.CancelledError): await aio.sleep(1)
		try: await inner()
		# Comment.
		finally: return

	async def other(self):
		try: await self.run()
		except aio.CancelledError: raise OSError