import asyncio
import time
async def wait():
  if 1:
        time.sleep(0)
        if 2:
         time.sleep(0)
  else:
   pass
  print("ok")
  class A:
        async def m(self):
                            time.sleep(0)
  await A().m()
asyncio.run(wait())
