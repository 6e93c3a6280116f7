from mill.wheel import Wheel


def grind(wheel: Wheel, sacks):
    return [wheel.turn() for _ in range(sacks)]
