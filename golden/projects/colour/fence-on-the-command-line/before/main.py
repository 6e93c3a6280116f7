from app.api import Client
from app.jobs import sweep
from old.link import dial

if __name__ == "__main__":
    dial()
    client = Client()
    client.open()
    client.close()
    sweep()
