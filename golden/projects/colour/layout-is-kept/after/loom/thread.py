"""Threads of wool."""
import asyncio


async def  spin ( wool ) :  # spins
	"""Tabs in here."""
	await asyncio.sleep(0); wool += "!"
	return (
		wool  # the thread
	)


async def dye(wool, colour = "red"): return await spin(wool) + colour
