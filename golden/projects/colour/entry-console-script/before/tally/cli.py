from tally.count import count


def main():
    """Count what is there."""
    print(count(["a", "b"]))
    return 0
