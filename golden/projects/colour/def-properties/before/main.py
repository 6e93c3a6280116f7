from car.engine import Engine

if __name__ == "__main__":
    engine = Engine()
    engine.speed = 4
    print(engine.heat, engine.number, engine.speed)
