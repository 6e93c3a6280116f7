from asyncio import gather as g

class A:
	# One for each.
	async def all(self, urls):
		return (await	g(  # all
			*[
				self.one(url)  # of them
				for url in urls
			],
		))

	async def one(self, url):
		async def inner(urls):
			await g(*(self.one(url) for url in urls))
		await inner(url)