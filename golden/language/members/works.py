import old


async def members(x):
    case = old.Case(1)
    case.mark = x  # why not
    case.lock = f(x)
    file = case.file("a")
    file[1] = file[2]
    del file[3]
    if file and "a" in file and "b" not in file:
        print(len(case), repr(case), case.size)
    case.close()


async def assigned(x):
    with old.Case(1) as case:
        case.encoding = "latin-1"
        if x:
            return case.text
        case.wipe()

        case.close()


async def elements(x):
    with old.Case(1) as case:
        for part in case.parts(): print(part)
        for part in case.parts():
            pass
        print({part for part in case.parts()}, [part for part in case.parts() if part])
        print([f"{part}" for part in case.parts()], [lambda: part for part in case.parts()])


async def lost(x):
    try:
        old.Case(x).close()
    except old.Lost as lost:
        print(lost.case.mark)


async def named(x):
    if (case := old.Case(x)).size > 1:
        case.close()
        return len(case)
