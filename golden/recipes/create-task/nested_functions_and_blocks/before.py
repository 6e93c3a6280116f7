import asyncio


async def main():
	async def inner(n):
		async def innermost():
			return n

		if n: task = asyncio.ensure_future(innermost()); return await task
		return 0

	try:
		async with asyncio.Lock():
			tasks = {asyncio.ensure_future(inner(n)): n for n in range(3)}  # all of them
			for task in tasks:
				print(await task)
	finally:
		await asyncio.ensure_future(inner(9))


asyncio.run(main())
