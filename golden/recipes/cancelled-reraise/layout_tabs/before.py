import asyncio

PAUSE = 0.01


class Worker:
	async def run(self):
		while True:
			try:
				await asyncio.sleep(PAUSE)
			except asyncio.CancelledError:
				if self:
					print("cancelled")
				# by whom?
			else:
				print("ran")
				break


async def cancel_worker():
	await Worker().run()


async def short():
	try:
		await asyncio.sleep(PAUSE)
	except asyncio.CancelledError:
		pass


async def main():
	await cancel_worker()
	await short()


if __name__ == "__main__":
	asyncio.run(main())
