import asyncio

from app.steps import step, steps


async def main(names):
    await step(); await step("a")
    if names: await step (*names)
    await (step)("b", **{"last": True})
    await step(  # why?
        "c",
        # because
        "d",
    )
    value = (await step
             ("e"))
    print(value,
          await steps("fg"),  # both
          sep="\t")
    for name in names: pass
    else: await step("h")


if __name__ == "__main__":
    asyncio.run(main(["x", "y"]))
