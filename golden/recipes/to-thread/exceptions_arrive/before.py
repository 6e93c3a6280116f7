import asyncio


async def main():
	loop = asyncio.get_running_loop()
	try:
		async with asyncio.Lock():
			await loop.run_in_executor(None, int, "x")
	except ValueError as error:
		print(error)
	finally:
		print(await loop.run_in_executor(None, int, "1"))	# after a tab


asyncio.run(main())
