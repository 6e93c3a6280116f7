from app.guards import guard


def work(kind, error):
    with guard(kind) as name:
        if error:
            raise error
        return name
    return "swallowed"


def main():
    print(work(ValueError, ValueError("bad")))
    print(work(KeyError, None))
    try:
        work(KeyError, IndexError(3))
    except LookupError as error:
        print("outside", repr(error))


if __name__ == "__main__":
    main()
