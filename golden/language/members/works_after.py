import new


async def members(x):
    async with new.Case(1, mark=x, lock=f(x)) as case:
        # why not
        file = case.open("a")
        file.put(1, file.line(2))
        if file.size > 0 and "a" in file.lines and "b" not in file.lines:
            print(case.count, "case", case.width)


async def assigned(x):
    async with new.Case(1) as case:
        if x:
            return case.read("latin-1")
        case.files = []


async def elements(x):
    async with new.Case(1) as case:
        for part in case.files:
            part = new.part(part)
            print(part)
        for part in case.files:
            part = new.part(part)
            pass
        print({new.part(part) for part in case.files}, [part for part_2 in case.files for part in [new.part(part_2)] if part])
        print([f"{part}" for part_2 in case.files for part in [new.part(part_2)]], [lambda: part for part_3 in case.files for part in [new.part(part_3)]])


async def lost(x):
    try:
        async with new.Case(x):
            pass
    except new.Lost as lost:
        print(lost.sign)


async def named(x):
    async with new.Case(x) as case:
        if case.width > 1:
            return case.count
