import app
from legacy import poll

if __name__ == "__main__":
    poll()
    app.Session().renew()
    app.wait()
