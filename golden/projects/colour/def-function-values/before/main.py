from app.values import TABLE

if __name__ == "__main__":
    TABLE["in"]()
