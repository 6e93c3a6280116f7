import asyncio
import warnings

warnings.simplefilter("ignore")


async def fetch(number):
	return number


async def main():
	if True:
		done, _ = await asyncio.wait([
			asyncio.create_task(fetch(1)),
			asyncio.create_task(fetch(2))
		])
		print(len(done))


asyncio.run(main())
