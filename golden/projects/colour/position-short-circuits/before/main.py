from gate import opened


def main():
    if opened("south") or opened("north") and not opened("east"):
        print("through")
    elif opened("west"):
        print("round")
    while not opened("north"):
        break
    answer = "in" if opened("south") else str(opened("north"))
    return answer, opened("east") is False, "x" * opened("north")


if __name__ == "__main__":
    print(main())
