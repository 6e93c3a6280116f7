import asyncio


async def main():
	if True:
		async with asyncio.timeout(5):
			x = await asyncio.sleep(0, 1)
	for n in range(2):
		async with asyncio.timeout(5):
				await asyncio.sleep(0)
	x += 1
	async with asyncio.timeout(5):
		y = await asyncio.sleep(0, 2)
	print(x, y)
	if x: pass
	elif y:
		async with asyncio.timeout(5):
			return await asyncio.sleep(0, 3)
	else:
		# above
		async with asyncio.timeout(5):
			return await asyncio.sleep(0, 4)	# after a tab
	async with asyncio.timeout(5):
		return await asyncio.sleep(0, 5)


print(asyncio.run(main()))
