from lib import Count, total

if __name__ == "__main__":
    print(total(Count()))
