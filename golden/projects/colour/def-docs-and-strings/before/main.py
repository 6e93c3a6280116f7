from app.clock import pause


def main():
    pause()  # pause() once
    print("pause", {"pause": pause.__name__}, pause.__doc__.split()[0])


if __name__ == "__main__":
    main()
