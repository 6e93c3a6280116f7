from ferry.crew import arrive


def main():
    for line in arrive(["Anna", "Berta"]):
        print(line)


if __name__ == "__main__":
    main()
