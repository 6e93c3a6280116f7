import asyncio
import time


async def f(): time.sleep(0)
async def g(x):
    if x: time.sleep(0); print("yes")
    else: time.sleep(0); print("no");
    for _ in range(1): time.sleep(0)
    while x: x = time.sleep(0)
    try: time.sleep(0)
    finally: time.sleep(0)
    a = 1; time.sleep(0); b = 2; print(a, b)
class A: 
    async def m(self): return time.sleep(0)
async def h(): await f(); await g(1); await g(0); await A().m()


asyncio.run(h())
