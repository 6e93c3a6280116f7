import asyncio

PAUSE = 0.01


class Listener:
  async def listen(self):
    for name in ["a", "b"]:
      try:
        await asyncio.sleep(PAUSE)
      except asyncio.CancelledError:
        print("cancelled", name)
        raise
      print(name)


async def cancel_listener():
  await Listener().listen()


async def many():
  try:
    await asyncio.sleep(PAUSE)
  except asyncio.CancelledError:
    if PAUSE:
      print("no")
    raise
  except OSError:
    if PAUSE:
      print("no")


async def careless():
  try:
    await asyncio.sleep(PAUSE)
  except asyncio.CancelledError:
    raise
  except:
    print("no")


async def main():
  await cancel_listener()
  await many()
  await careless()


if __name__ == "__main__":
  asyncio.run(main())
