from app.plugin import Greeter

if __name__ == "__main__":
    print(Greeter().greet("you"))
