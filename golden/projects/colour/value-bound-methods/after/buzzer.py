import asyncio


class Buzzer:
    async def buzz(self):
        await asyncio.sleep(0)
        print("bzz")

    async def hum(self):
        await asyncio.sleep(0)
        print("hmm")
