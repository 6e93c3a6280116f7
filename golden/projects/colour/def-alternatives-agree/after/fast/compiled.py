import missing_speedups


async def crunch(numbers):
    return missing_speedups.crunch(numbers)
