import lib

if __name__ == "__main__":
    lib.setup()
    print(lib.run())
