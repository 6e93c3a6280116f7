from app.store import Store

if __name__ == "__main__":
    print(Store().read("a"), Store().load("b"))
