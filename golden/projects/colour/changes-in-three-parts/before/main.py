from a.wash import wash
from b.dry import dry_all
from c.stack import stack


def wash_up(cups):
    return [wash(cup) for cup in cups]


def tidy(cups):
    return stack(cups)


if __name__ == "__main__":
    cups = dry_all(wash_up(["red", "blue"]))
    print(tidy(cups))
