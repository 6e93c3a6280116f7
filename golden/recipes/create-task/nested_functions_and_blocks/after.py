import asyncio


async def main():
	async def inner(n):
		async def innermost():
			return n

		if n: task = asyncio.create_task(innermost()); return await task
		return 0

	try:
		async with asyncio.Lock():
			tasks = {asyncio.create_task(inner(n)): n for n in range(3)}  # all of them
			for task in tasks:
				print(await task)
	finally:
		await asyncio.create_task(inner(9))


asyncio.run(main())
