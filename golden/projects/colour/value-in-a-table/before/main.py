import t
from t import PAIRS, TABLE, VIEW


def main():
    for name in TABLE:
        print(name, TABLE[name]("1"))
    for f in VIEW:
        print(f("2"))
    for name, f in PAIRS:
        print(name, f("3"))
    for i, f in enumerate(t.TABLE.values()):
        print(i, f("4"))
    print([f("5") for f in list(TABLE.values())], ",".join(TABLE), "a" in TABLE, len(TABLE))
    print(TABLE.get("zzz", t.b)("6"), next(iter(TABLE.values()))("7"))


if __name__ == "__main__":
    main()
