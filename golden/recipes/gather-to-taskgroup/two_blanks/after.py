import asyncio

async def fetch(n):
  await asyncio.sleep(0)
  return n

async def main():
  for n in range(2):
    async with asyncio.TaskGroup() as tg:
      a_task = tg.create_task(fetch(n))
      b_task = tg.create_task(fetch(n + 1))
    a, b = a_task.result(), b_task.result()
    print(a, b)
  else:
    async with asyncio.TaskGroup() as tg:
      for m in range(3):
        if m:
          tg.create_task(fetch(m))
  async def inner():
    async with asyncio.TaskGroup() as tg:
      tasks = [tg.create_task(fetch(n)) for n in range(2)]
    return [task.result() for task in tasks]
  print(await inner())

asyncio.run(main())