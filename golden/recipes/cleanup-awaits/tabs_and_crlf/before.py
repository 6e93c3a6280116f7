import asyncio

async def main(pool):
	try: await pool.open()
	# Above.
	finally: await pool.close()  # behind
	try:
		try:
			pass
		finally:
			async with pool as p, pool: pass
	finally:
		return ( # one
			await # two
			pool.close())