import asyncio
async def wait():
  if 1:
        await asyncio.sleep(0)
        if 2:
         await asyncio.sleep(0)
  else:
   pass
  print("ok")
  class A:
        async def m(self):
                            await asyncio.sleep(0)
  await A().m()
asyncio.run(wait())
