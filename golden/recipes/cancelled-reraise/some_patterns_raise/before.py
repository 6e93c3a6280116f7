import asyncio

PAUSE = 0.01
REASON = "deploy"


async def not_every_case():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        match REASON:
            case "shutdown":
                raise
            case str(text) if not text:
                raise
    print("match")


async def last_case_falls_through():
    try:
        await asyncio.sleep(PAUSE)
    except asyncio.CancelledError:
        match REASON:
            case "shutdown":
                raise
            case _:
                print("another reason")
    print("match")


async def in_a_case():
    match REASON:
        case "deploy":
            try:
                await asyncio.sleep(PAUSE)
            except asyncio.CancelledError:
                print("no deployment")
            print("deployed")
        case _:
            print("nothing to do")


async def main():
    await not_every_case()
    await last_case_falls_through()
    await in_a_case()


if __name__ == "__main__":
    asyncio.run(main())
