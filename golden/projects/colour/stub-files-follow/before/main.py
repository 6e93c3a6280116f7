from gauge import pressure, unit

if __name__ == "__main__":
    print(pressure(2), unit())
