from app.ticks import ticks


def main():
    running = ticks()
    print(next(running))
    running.close()


if __name__ == "__main__":
    main()
