import asyncio
import time


class Buzzer:
    async def buzz(self):
        await asyncio.sleep(0)
        print("bzz")

    def hum(self):
        time.sleep(0)
        print("hmm")
