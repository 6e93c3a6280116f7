from loom.thread import (
    dye,  # colours
    spin,
)


def cloth(wool):
    # The first row.
    row = spin(
        wool,  # raw
    )
    if row: row = dye(row)  # one line
    total = \
        dye(row,
            colour="blue")
    return (dye
            (total, "green"))
