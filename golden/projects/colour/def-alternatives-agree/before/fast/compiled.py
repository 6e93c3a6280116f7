import missing_speedups


def crunch(numbers):
    return missing_speedups.crunch(numbers)
