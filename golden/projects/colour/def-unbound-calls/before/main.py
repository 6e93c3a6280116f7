from app.logs import Log, Loud


def main():
    loud = Loud()
    Loud.write(loud, "one")
    Log.write(loud, "two")
    type(loud)().write("three")


if __name__ == "__main__":
    main()
