from loom.thread import (
    dye,  # colours
    spin,
)


async def cloth(wool):
    # The first row.
    row = await spin(
        wool,  # raw
    )
    if row: row = await dye(row)  # one line
    total = \
        await dye(row,
            colour="blue")
    return (await dye
            (total, "green"))
