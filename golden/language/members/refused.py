import old


async def word(x):
    with old.Case(1) as case:  # not converted: it is subscripted: lines have no names
        return case.file("a")["FIRST"]


async def iterated(x):
    with old.Case(1) as case:  # not converted: it is iterated over: it is endless
        return [part for part in case]


async def opposite(x):
    with old.Case(1) as case:  # not converted: its rule says nothing of the opposite
        return case != x


async def in_text(x):
    with old.Case(1) as case:  # not converted: it is printed
        return f"{case!r}"


async def late(x):
    case = old.Case(1)  # not converted: 'mark' is assigned to on line 27
    print(case.size)
    case.mark = x


async def itself(x):
    case = old.Case(1)  # not converted: 'mark' is assigned to on line 32
    case.mark = case.size


async def perhaps(x):
    case = old.Case(1)  # not converted: 'text': 'encoding' is assigned to on line 38, perhaps before it and perhaps not
    if x:
        case.encoding = "latin-1"
    return case.text


async def changing(x):
    with old.Case(1) as case:  # not converted: 'x()' may be something else when 'encoding' is asked for
        case.encoding = x()
        return case.text


async def several(x):
    with old.Case(1) as case:  # not converted: 'text': 'encoding' is assigned to in several places
        case.encoding = "ascii"
        case.encoding = "latin-1"
        return case.text


async def value(x):
    with old.Case(1) as case:  # not converted: 'wipe': its value is used, and the new code has none
        return case.wipe()


async def taken_apart(x):
    with old.Case(1) as case:  # not converted: 'parts': 'a, b' is no name, and the elements become others
        for a, b in case.parts():
            print(a, b)


async def slice(x):
    with old.Case(1) as case:  # not converted: it is subscripted
        return case.file("a")[1:2]


async def within(x):
    case = old.Case(1)  # not converted: 'old.Case(2)' needs lines of its own in a statement that goes
    case.mark = len(old.Case(2))  # not converted: line 72 of the same function cannot be: 'old.Case(2)' needs lines of its own in a statement that goes
