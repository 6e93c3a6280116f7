from mill.wheel import Wheel


async def grind(wheel: Wheel, sacks):
    return [await wheel.turn() for _ in range(sacks)]
