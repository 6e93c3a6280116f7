from visitor import Visitor, load

if __name__ == "__main__":
    print(Visitor().visit("leaf"), load("map"))
