from geo.lookup import ask, city, country

if __name__ == "__main__":
    print(country("Berlin DE"), city("Paris FR"), ask("Rome IT"))
