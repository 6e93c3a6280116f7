from shop import main

if __name__ == "__main__":
    main("milk", count=3)
