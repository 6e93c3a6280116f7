import asyncio
async def main(): print(asyncio.get_running_loop().is_running())
asyncio.run(main())