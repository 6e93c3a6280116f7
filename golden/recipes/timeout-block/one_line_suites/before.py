import asyncio


async def main():
	if True: x = await asyncio.wait_for(asyncio.sleep(0, 1), 5)
	for n in range(2): await asyncio.wait_for(asyncio.sleep(0), 5)
	x += 1; y = await asyncio.wait_for(asyncio.sleep(0, 2), 5); print(x, y)
	if x: pass
	elif y: return await asyncio.wait_for(asyncio.sleep(0, 3), 5)
	else:
		# above
		return await asyncio.wait_for(asyncio.sleep(0, 4), 5)	# after a tab
	return await asyncio.wait_for(asyncio.sleep(0, 5), 5)


print(asyncio.run(main()))
