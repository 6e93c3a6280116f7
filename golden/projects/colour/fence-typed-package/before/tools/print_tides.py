from tide.table import _Chart, _low_water, high_water

if __name__ == "__main__":
    print(high_water("Kiel"), _low_water("Kiel"))
    _Chart().draw()
