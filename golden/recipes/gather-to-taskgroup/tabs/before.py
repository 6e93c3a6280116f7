import asyncio


async def fetch(n):
	await asyncio.sleep(0)
	return n


class Job:
	async def work(self):
		if self:
			a, b = await asyncio.gather(
				fetch(1),  # one
				fetch(2),  # two
			)
			await asyncio.gather(*[fetch(n) for n in (a, b)])
			return await asyncio.gather(*[fetch(n) for n in (a, b) if n])


async def main():
	print(await Job().work())


asyncio.run(main())
