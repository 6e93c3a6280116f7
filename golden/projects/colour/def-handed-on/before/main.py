from app.high import Gauge


def main():
    gauge = Gauge()
    print(gauge.scaled("abc"), gauge.scaled(""))
    print(gauge.describe())


if __name__ == "__main__":
    main()
