import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
	return number


async def main():
	if True:
		done, _ = await asyncio.wait([
			fetch(1),
			fetch(2)
		])
		print(len(done))


asyncio.run(main())
