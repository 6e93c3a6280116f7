from door import Locked, enter, log


def attempt(code):
    try:
        print(enter(code))
    except Locked as error:
        log(f"no {error}")
        raise ValueError("denied") from log("cause")
    else:
        log("yes")
    finally:
        log("done")


def main():
    attempt(7)
    try:
        attempt(8)
    except ValueError as error:
        print(error, repr(error.__cause__))


if __name__ == "__main__":
    main()
