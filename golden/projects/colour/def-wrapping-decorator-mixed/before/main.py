from app.work import load, size

if __name__ == "__main__":
    print(load("k"))
    print(sorted(["abc", "d"], key=size))
