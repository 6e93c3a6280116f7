from grid import cell


def main():
    print([[cell(row, column) for column in range(3)] for row in range(3)])


if __name__ == "__main__":
    main()
