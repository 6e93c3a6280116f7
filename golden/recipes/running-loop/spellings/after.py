import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.get_running_loop() is loop, asyncio.get_running_loop() is loop, asyncio.get_running_loop() is loop)
    print((asyncio.get_running_loop)() is loop, asyncio . get_running_loop ( ) is loop)
    print(asyncio.get_running_loop() is loop)


asyncio.run(main())
