import asyncio


async def f(): await asyncio.sleep(0)
async def g(x):
    if x: await asyncio.sleep(0); print("yes")
    else: await asyncio.sleep(0); print("no");
    for _ in range(1): await asyncio.sleep(0)
    while x: x = await asyncio.sleep(0)
    try: await asyncio.sleep(0)
    finally: await asyncio.sleep(0)
    a = 1; await asyncio.sleep(0); b = 2; print(a, b)
class A: 
    async def m(self): return await asyncio.sleep(0)
async def h(): await f(); await g(1); await g(0); await A().m()


asyncio.run(h())
