import jobs
import old


def behind(x):
    try:
        x()
    except old.Error:  # found: the function goes on
        x.clean()
    x.close()


async def program(x):
    try:
        x()
    except old.Error:  # found: it is the whole program
        x.clean()


jobs.run(program(print))


def explained(x):
    try:
        x()
    except old.Error:  # found: somebody thought about it
        pass
