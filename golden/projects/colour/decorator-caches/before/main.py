from lookup import Map, country


def main():
    sheet = Map.blank()
    print(sheet.north(), Map.north(), sheet.scale, country("de"))


if __name__ == "__main__":
    main()
