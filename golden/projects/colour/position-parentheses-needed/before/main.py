from desk import clerk

if __name__ == "__main__":
    clerk.read()
