from pottery import make, make_set

if __name__ == "__main__":
    print(make("cup"))
    print(make_set(["jug", "bowl"]))
