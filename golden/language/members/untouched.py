import old


async def f(case, file):
    case.mark = 1
    file[1] = 2
    del file[3]
    return len(case), "a" in file, case.text, old.Other
