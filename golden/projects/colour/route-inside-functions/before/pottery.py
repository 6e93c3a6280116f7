from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiln import fire


def make(pot):
    from kiln import fire

    return fire(pot)


def make_set(pots):
    import kiln as oven

    burn = oven
    return [burn.fire(pot) for pot in pots]
