import asyncio
async def main(): print(asyncio.get_event_loop().is_running())
asyncio.run(main())