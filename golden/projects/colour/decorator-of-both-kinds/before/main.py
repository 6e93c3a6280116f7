from work import load, weigh

if __name__ == "__main__":
    print(sorted([[2], [1, 1]], key=weigh), load([3]))
