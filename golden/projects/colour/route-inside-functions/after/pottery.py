from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiln import fire


async def make(pot):
    from kiln import fire

    return await fire(pot)


async def make_set(pots):
    import kiln as oven

    burn = oven
    return [await burn.fire(pot) for pot in pots]
