from zoo.animals import Bear, Cub, Owl
from zoo.keeper import round_trip

if __name__ == "__main__":
    round_trip([Bear(), Cub(), Owl()])
