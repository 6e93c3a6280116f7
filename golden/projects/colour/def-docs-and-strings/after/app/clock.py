import asyncio


async def pause():
    """pause() waits; call it as pause() or as app.clock.pause()."""
    await asyncio.sleep(0.01)
    # pause() again would be too much
    print("pause() is over")
