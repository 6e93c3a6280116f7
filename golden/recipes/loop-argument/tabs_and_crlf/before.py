import asyncio
import warnings

warnings.simplefilter("ignore")


async def main(loop):
	if loop:
		queue = asyncio.PriorityQueue(
			3,
			loop=loop
		)
		print(queue.maxsize)


loop = asyncio.new_event_loop()
loop.run_until_complete(main(loop))
loop.close()
