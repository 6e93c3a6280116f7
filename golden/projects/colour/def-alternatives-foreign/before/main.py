try:
    from speedups import crunch
except ImportError:
    from fast.plain import crunch


def main():
    print(crunch([1, 2, 3]))


if __name__ == "__main__":
    main()
