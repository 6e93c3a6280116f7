import asyncio


async def fetch(n):
	await asyncio.sleep(0)
	return n


class Job:
	async def work(self):
		if self:
			async with asyncio.TaskGroup() as tg:
				a_task = tg.create_task(fetch(1))  # one
				b_task = tg.create_task(fetch(2))  # two
			a, b = a_task.result(), b_task.result()
			async with asyncio.TaskGroup() as tg:
				for n in (a, b):
					tg.create_task(fetch(n))
			async with asyncio.TaskGroup() as tg:
				tasks = [tg.create_task(fetch(n)) for n in (a, b) if n]
			return [task.result() for task in tasks]


async def main():
	print(await Job().work())


asyncio.run(main())
