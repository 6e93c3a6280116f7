from app.rows import rows


def main():
    for row in rows(3):
        if row:
            break
    print("behind")


if __name__ == "__main__":
    main()
