import asyncio


async def wait():
	if True:
		await asyncio.sleep(0)
		for n in range(2):
			await asyncio.sleep(0)	# a tab before the comment
	        	# an odd comment
	print("ok",	await asyncio.sleep(	0	))


asyncio.run(wait())
