import asyncio
import signal

from gong import fade, on_signal, strike


async def ceremony():
    loop = asyncio.get_running_loop()
    loop.call_soon(strike)
    loop.add_signal_handler(signal.SIGUSR1, on_signal)
    task = asyncio.create_task(asyncio.sleep(0))
    task.add_done_callback(fade)
    await task
    strike()
    fade()
    on_signal()
