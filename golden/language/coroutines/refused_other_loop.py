import loops
import old


async def f(x):
    old.wait(x)  # not converted: the file uses another event loop, that of 'loops'
    return loops.now()
