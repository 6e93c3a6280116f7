import asyncio

from fastapi import Depends, FastAPI


class Audit:
    def __init__(self):
        self.lines = []

    async def record(self, text):
        await asyncio.sleep(0.001)
        self.lines.append(text)


audit = Audit()


async def get_audit():
    await asyncio.sleep(0.001)
    await audit.record("open")
    yield audit
    await audit.record("close")


app = FastAPI()


@app.get("/items/{number}")
async def item(number: int, log: Audit = Depends(get_audit)):
    await log.record(f"item {number}")
    return {"id": number}
