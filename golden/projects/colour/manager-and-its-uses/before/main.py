from lift.cabin import ride


def main():
    with ride(3) as floor:
        print("at", floor)


if __name__ == "__main__":
    main()
