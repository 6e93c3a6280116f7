from asyncio import TaskGroup as Group

class A:
	# Only one.
	async def run(self):
		async def inner():
			async with Group() as g:  # one
				# Comment.
				g.create_task(
					self.run()  # behind
				)
		await inner()
		async with Group() as g: g.create_task(inner())