from asyncio import create_task, run, sleep

background_tasks = set()

# Nothing between the imports and this.
async def work(name):
	print(name)

class A:
	async def main(self):
		# Above.
		task = create_task(work("a"))  # behind
		background_tasks.add(task)
		task.add_done_callback(background_tasks.discard)
		if True:
			task = create_task(work("b"))
			background_tasks.add(task)
			task.add_done_callback(background_tasks.discard)
			print("c")
		def nested():
			task = create_task( # one
				work( # two
					"d")
			)
			background_tasks.add(task)
			task.add_done_callback(background_tasks.discard)
		nested()
		await sleep(0.01)

run(A().main())