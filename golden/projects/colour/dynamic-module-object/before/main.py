import lib
import other

if __name__ == "__main__":
    lib.show()
    other.install()
    lib.show()
