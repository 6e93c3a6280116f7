import asyncio
import time


async def wait():
	if True:
		time.sleep(0)
		for n in range(2):
			time.sleep(0)	# a tab before the comment
	        	# an odd comment
	print("ok",	time.sleep(	0	))


asyncio.run(wait())
