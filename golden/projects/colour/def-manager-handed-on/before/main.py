from app.db import Database


def main():
    database = Database("main")
    with database.session() as name:
        print("in", name)


if __name__ == "__main__":
    main()
