try:
    from quick import pack
except ImportError:
    from slow import pack


def main():
    print(pack("abc"))


if __name__ == "__main__":
    main()
