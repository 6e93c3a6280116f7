from shop import views
from shop.web import tools

if __name__ == "__main__":
    tools()
