from naps import nap


class Slow:
    def grab(self):
        nap()
        return 1


class Kept(dict):
    pass


class Row(list):
    pass


if __name__ == "__main__":
    kept = Kept()
    kept["x"] = Slow()
    print(kept["x"].grab())
    print(kept.get("x").grab())
    row = Row()
    row.append(Slow())
    for one in row:
        print(one.grab())
    print(row[0].grab())
