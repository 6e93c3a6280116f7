import asyncio

PAUSE = 0.01


async def narrow():
 try:
  await asyncio.sleep(PAUSE)
 except asyncio.CancelledError:
  print("cancelled")
 print("narrow")


async def wide():
        try:
            await asyncio.sleep(PAUSE)
        except asyncio.CancelledError:
                print("cancelled")
        print("wide")


async def odd():
    try:
          await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
       if PAUSE:
            print("cancelled")
    print("odd")


async def main():
    await narrow()
    await wide()
    await odd()


if __name__ == "__main__":
    asyncio.run(main())
