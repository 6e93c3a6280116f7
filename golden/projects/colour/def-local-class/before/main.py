from app.machines import run


def main():
    print(run(3))


if __name__ == "__main__":
    main()
