import lib
import lib.clock as clock
from lib import pause, wait_a_bit
from lib.everything import pause as starred


def call_all():
    lib.pause("package")
    lib.clock.pause("module")
    clock.pause("renamed module")
    pause("re-exported")
    wait_a_bit("re-exported by another name")
    starred("through a star")


def call_locally():
    from lib.clock import pause as local

    local("imported in a function")
