from lib import make, Quick

if __name__ == "__main__":
    print(make().load())
    print(Quick().load())
