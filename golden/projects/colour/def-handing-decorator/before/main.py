from app.work import load, name

if __name__ == "__main__":
    print(load("k"), name("k"))
