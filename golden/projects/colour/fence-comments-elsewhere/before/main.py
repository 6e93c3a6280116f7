from house import Door, Lamp, heat
from legacy import ring

if __name__ == "__main__":
    ring()
    heat()
    Lamp().glow()
    Door().open()
