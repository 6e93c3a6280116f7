from asyncio import create_task, run, sleep
# Nothing between the imports and this.
async def work(name):
	print(name)

class A:
	async def main(self):
		# Above.
		create_task(work("a"))  # behind
		if True: create_task(work("b")); print("c")
		def nested():
			create_task( # one
				work( # two
					"d")
			)
		nested()
		await sleep(0.01)

run(A().main())