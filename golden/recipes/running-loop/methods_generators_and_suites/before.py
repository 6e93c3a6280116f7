import asyncio


async def steps():
	for _ in range(2):
		yield asyncio.get_event_loop()


async def main():
	if True: loop = asyncio.get_event_loop(); print(loop.is_running())
	async for step in steps():
		print(step is loop)
	try:
		async with asyncio.Lock():
			print(asyncio.get_event_loop() is loop)
	finally:
		print(asyncio.get_event_loop().is_closed())	# a tab before the comment


asyncio.run(main())
