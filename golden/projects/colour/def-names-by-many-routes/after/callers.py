import lib
import lib.clock as clock
from lib import pause, wait_a_bit
from lib.everything import pause as starred


async def call_all():
    await lib.pause("package")
    await lib.clock.pause("module")
    await clock.pause("renamed module")
    await pause("re-exported")
    await wait_a_bit("re-exported by another name")
    await starred("through a star")


async def call_locally():
    from lib.clock import pause as local

    await local("imported in a function")
