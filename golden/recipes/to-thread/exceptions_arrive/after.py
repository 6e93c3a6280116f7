import asyncio


async def main():
	loop = asyncio.get_running_loop()
	try:
		async with asyncio.Lock():
			await asyncio.to_thread(int, "x")
	except ValueError as error:
		print(error)
	finally:
		print(await asyncio.to_thread(int, "1"))	# after a tab


asyncio.run(main())
