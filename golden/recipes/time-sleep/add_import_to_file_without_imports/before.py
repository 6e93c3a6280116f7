async def wait():
    import time
    time.sleep(0)
    print("ok")


__import__("asyncio").run(wait())
