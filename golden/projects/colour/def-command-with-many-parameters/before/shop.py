import time


def main(
    name="bread",
    *,
    count=1,
    price=2,
):
    """Sells something."""
    time.sleep(0)
    print(name, count * price)
