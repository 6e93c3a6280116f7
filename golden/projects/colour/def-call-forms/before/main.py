from app.steps import step, steps


def main(names):
    step(); step("a")
    if names: step (*names)
    (step)("b", **{"last": True})
    step(  # why?
        "c",
        # because
        "d",
    )
    value = (step
             ("e"))
    print(value,
          steps("fg"),  # both
          sep="\t")
    for name in names: pass
    else: step("h")


if __name__ == "__main__":
    main(["x", "y"])
