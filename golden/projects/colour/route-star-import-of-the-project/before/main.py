from shop.till import ring

if __name__ == "__main__":
    print(ring(3))
