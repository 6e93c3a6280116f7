import asyncio

async def fetch(n):
  await asyncio.sleep(0)
  return n

async def main():
  for n in range(2):
    a, b = await asyncio.gather(fetch(n), fetch(n + 1))
    print(a, b)
  else:
    await asyncio.gather(*(fetch(m) for m in range(3) if m))
  async def inner():
    return await asyncio.gather(*[fetch(n) for n in range(2)])
  print(await inner())

asyncio.run(main())