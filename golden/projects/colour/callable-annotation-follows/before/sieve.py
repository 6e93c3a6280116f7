from typing import Callable, List


def keep(numbers: List[int], test: Callable[[int], bool]) -> List[int]:
    return [number for number in numbers if test(number)]
