from parsing.steps import averages, chunks


def totals(texts):
    total = yield from chunks(texts)
    yield total


def main():
    print(list(totals(["a", "bc"])))
    running = averages()
    next(running)
    print(running.send(3), running.send(5))


if __name__ == "__main__":
    main()
