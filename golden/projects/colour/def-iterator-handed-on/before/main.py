from app.rows import all_rows, rows


def main():
    for row in all_rows():
        print(row)
    few = rows(2)
    for row in few:
        print("again", row)


if __name__ == "__main__":
    main()
