from asyncio import TaskGroup as Group

class A:
	# A comment.
	async def run(self):
		async def inner():
			async with Group() as g:  # one
				# Comment.
				g.create_task(self.run()); return # two
		await inner()
		async with Group() as g: return g.create_task(inner())